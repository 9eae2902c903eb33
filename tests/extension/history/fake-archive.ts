import { vi } from 'vitest';
import type { ArchiveEngine } from '../../../extension/history/archive-engine';
import type { ArchivedPost, ArchiveGuess } from '../../../extension/shared/archive';
import type { Verdict } from '../../../extension/shared/verdict';
import { KINDS, type Kind, type Network, type Tag } from '../../../extension/shared/vocabulary';
import { EngineError } from '../../../wasm/binding/engine-error';

/** A line of the made-up format that the fake engine reads: JSON of a post, `PASS`, `BROKEN` or `STOP`. */
export function lineOf(post: Partial<ArchivedPost> & { readonly id: string }): string {
  return `${JSON.stringify({
    at: Date.UTC(2024, 2, 5, 12),
    isLocal: false,
    network: 'x',
    reply: false,
    quote: false,
    text: 'hello',
    ...post,
  })}\n`;
}

/** Texts that begin with a tag are judged so; `Bonjour?` is of no language it reads. */
export function verdictOf(text: string): Verdict {
  const isForeign = text.startsWith('?');
  const tag: Tag = isForeign
    ? 'unsure'
    : text.startsWith('buy')
      ? 'promotional'
      : text.startsWith('hm')
        ? 'unsure'
        : 'value-adding';
  const kind: Kind = tag === 'promotional' ? 'offer' : 'tip';
  return {
    tag,
    kind,
    kinds: Object.fromEntries(KINDS.map((each) => [each, 0])) as Record<Kind, number>,
    probability: tag === 'promotional' ? 0.93 : 0.12,
    unsure: isForeign ? 'unknown_language' : tag === 'unsure' ? 'near_threshold' : null,
    strength: 'none',
    language: 'en',
    truncated: false,
    evidence: [],
    sentences: [],
    counterfactual: [],
  };
}

const FORMATS = [
  [/tweets\.js$/, 'x'],
  [/outbox\.json$/, 'mastodon'],
  [/\.csv$/, 'csv'],
] as const;

/** Stands in for the engine: reads lines of `lineOf` whatever the format is called. */
export function fakeArchiveEngine() {
  let isOpen = false;
  const classify = vi.fn((text: string, _network: Network, _reply: boolean) => {
    if (text === 'trap') throw new WebAssembly.RuntimeError('unreachable');
    if (text === 'too long') throw new EngineError('text_too_long', '');
    return verdictOf(text);
  });
  const engine: ArchiveEngine = {
    modelVersion: '1.0.0',
    classify,
    guessArchive(path, head): ArchiveGuess {
      const format = FORMATS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
      const columns =
        format === 'csv' ? (new TextDecoder().decode(head).split('\n')[0] ?? '').split(',') : [];
      return { format, columns, options: {} };
    },
    openArchive() {
      if (isOpen) throw new EngineError('not_open', 'another archive is open');
      isOpen = true;
      const counts = { posts: 0, passedOver: 0, broken: 0 };
      const decoder = new TextDecoder();
      let rest = '';
      let row = 0;
      let fault: EngineError | null = null;
      const read = (line: string): ArchivedPost[] => {
        row += 1;
        // As the engine: what stood before is given, and the next call says what is wrong.
        if (line === 'STOP') fault ??= new EngineError('bad_archive', `line ${row}`);
        if (fault) return [];
        if (line === 'PASS') counts.passedOver += 1;
        else if (line === 'BROKEN') counts.broken += 1;
        else {
          counts.posts += 1;
          return [JSON.parse(line) as ArchivedPost];
        }
        return [];
      };
      return {
        counts,
        feed(bytes) {
          if (fault) throw fault;
          const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
          rest = lines.pop() ?? '';
          return lines.flatMap(read);
        },
        finish() {
          if (fault) throw fault;
          if (rest !== '') throw new EngineError('bad_archive', 'ends in the middle');
          return [];
        },
        close() {
          isOpen = false;
        },
      };
    },
    close: () => undefined,
  };
  return { engine, classify };
}
