import type { ArchiveGuess } from '../shared/archive';
import type { ArchiveEngine } from './archive-engine';
import type { Source } from './sources';

/** Bytes looked at: enough to know a format, and some rows of a table. */
export const HEAD_BYTES = 16_384;

/** A file whose format is known. */
export interface Finding {
  readonly source: Source;
  readonly guess: ArchiveGuess & { readonly format: NonNullable<ArchiveGuess['format']> };
  /** Its beginning, where it is a table, whose columns are asked for; empty otherwise: archives have many files. */
  readonly head: Uint8Array;
}

/** What looking found. */
export interface Look {
  readonly findings: readonly Finding[];
  /** Files that are nothing Tact reads. */
  readonly unknown: readonly Source[];
  /** Files whose bytes cannot be had: moved away, damaged. */
  readonly unreadable: readonly Source[];
}

/** Looks at the beginning of each source. Rejects with the signal's reason when it is aborted. */
export async function lookInto(
  sources: readonly Source[],
  engine: Pick<ArchiveEngine, 'guessArchive'>,
  signal: AbortSignal,
): Promise<Look> {
  const findings: Finding[] = [];
  const unknown: Source[] = [];
  const unreadable: Source[] = [];
  for (const source of sources) {
    signal.throwIfAborted();
    const head = await readHead(source).catch(() => null);
    if (head === null) {
      unreadable.push(source);
      continue;
    }
    const guess = engine.guessArchive(source.path, head);
    const { format } = guess;
    if (format === null) unknown.push(source);
    else {
      const kept = format === 'csv' ? head : new Uint8Array();
      findings.push({ source, guess: { ...guess, format }, head: kept });
    }
  }
  return { findings, unknown, unreadable };
}

/** The first HEAD_BYTES of a source, or all of it. */
async function readHead(source: Source): Promise<Uint8Array> {
  const reader = source.open().getReader();
  const head = new Uint8Array(Math.min(HEAD_BYTES, Math.max(source.size, 1)));
  let filled = 0;
  while (filled < head.length) {
    const { done, value } = await reader.read();
    if (done) break;
    const part = value.subarray(0, head.length - filled);
    head.set(part, filled);
    filled += part.length;
  }
  await reader.cancel().catch(() => undefined);
  return head.subarray(0, filled);
}
