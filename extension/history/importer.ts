import { EngineError } from '../../wasm/binding/engine-error';
import type { ArchiveCounts, ArchivedPost, ArchiveFormat, ArchiveOptions } from '../shared/archive';
import type { PostEntry } from '../shared/ledger-entry';
import type { MergeAnswer } from '../shared/protocol/messages';
import type { Verdict } from '../shared/verdict';
import type { ArchiveEngine } from './archive-engine';
import { Breath } from './breath';
import { entryIdOf, entryOf } from './entry-of';
import { ImportBatch, type MergeRefusal } from './import-batch';
import { ImportTally, type ImportTotals } from './import-tally';
import type { Source } from './sources';

/** One file to take over, and how it is to be read. */
export interface ImportJob {
  readonly source: Source;
  readonly format: ArchiveFormat;
  readonly options: ArchiveOptions;
}

/** How a file went. `broken`: it is not what it seemed, from `where` on; `unreadable`: its bytes could not be had. */
export interface FileOutcome {
  readonly path: string;
  readonly container: string | null;
  readonly format: ArchiveFormat;
  readonly counts: ArchiveCounts;
  readonly state: 'whole' | 'broken' | 'unreadable';
  /** The engine's words for the place: "line 12", "byte 4711"; empty when it knows none. */
  readonly where: string;
}

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  /** Posts read so far. */
  readonly posts: number;
  /** The file being read. */
  readonly path: string;
}

/** How it ended. Whatever came in before a failure or a cancel is kept, and comes in no second time. */
export interface ImportOutcome {
  readonly end: 'done' | 'cancelled' | 'engine' | MergeRefusal;
  readonly files: readonly FileOutcome[];
  readonly totals: ImportTotals;
}

/** What an import needs from outside. */
export interface ImportParts {
  readonly engine: ArchiveEngine;
  readonly merge: (entries: readonly PostEntry[]) => Promise<MergeAnswer>;
  /** Ids that the ledger has already: their posts are not classified again. */
  readonly knownIds: ReadonlySet<string>;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970: posts dated later than a day from then are passed over. */
  readonly now: number;
}

/** Bytes given to the engine at once, so that the page can draw in between. */
const PIECE_BYTES = 65_536;

/** Reads each file as a stream, classifies its posts, forgets their words and hands the entries on in batches. */
export async function importArchives(
  jobs: readonly ImportJob[],
  parts: ImportParts,
): Promise<ImportOutcome> {
  const run = new ImportRun(jobs, parts);
  return run.all();
}

/** A day, in milliseconds: no clock is further ahead. */
const A_DAY = 86_400_000;

/** Why the whole import stops. */
class Stop extends Error {
  constructor(readonly end: ImportOutcome['end']) {
    super(end);
  }
}

/** The bytes of a file could not be had. */
class Unreadable extends Error {}

class ImportRun {
  private readonly files: FileOutcome[] = [];
  private readonly tally = new ImportTally();
  private readonly breath = new Breath();
  private readonly batch: ImportBatch;
  private readonly seen: Set<string>;
  private readonly totalBytes: number;
  private bytes = 0;

  constructor(
    private readonly jobs: readonly ImportJob[],
    private readonly parts: ImportParts,
  ) {
    this.seen = new Set(parts.knownIds);
    this.totalBytes = jobs.reduce((sum, { source }) => sum + source.size, 0);
    this.batch = new ImportBatch(parts.merge, this.tally);
  }

  async all(): Promise<ImportOutcome> {
    let end: ImportOutcome['end'] = 'done';
    try {
      for (const job of this.jobs) await this.file(job);
      await this.flush();
    } catch (error) {
      end = this.endOf(error);
    }
    return { end, files: this.files, totals: this.tally.totals() };
  }

  private endOf(error: unknown): ImportOutcome['end'] {
    if (error instanceof Stop) return error.end;
    return this.parts.signal.aborted ? 'cancelled' : 'engine';
  }

  private async file(job: ImportJob): Promise<void> {
    const { source, format, options } = job;
    const before = this.bytes;
    const session = this.parts.engine.openArchive(format, options);
    let state: FileOutcome['state'] = 'whole';
    let where = '';
    try {
      for await (const piece of this.pieces(source)) await this.take(session.feed(piece), job);
      await this.take(session.finish(), job);
    } catch (error) {
      if (error instanceof Unreadable) state = 'unreadable';
      else if (isBadArchive(error)) [state, where] = ['broken', placeIn(error)];
      else throw error;
    } finally {
      this.files.push({
        path: source.path,
        container: source.container,
        format,
        counts: session.counts,
        state,
        where,
      });
      session.close();
    }
    this.bytes = before + source.size;
    this.tell(job);
  }

  private async *pieces(source: Source): AsyncGenerator<Uint8Array> {
    const reader = source.open().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(refuse);
        if (done) return;
        for (let at = 0; at < value.length; at += PIECE_BYTES) {
          this.stopIfCancelled();
          const piece = value.subarray(at, at + PIECE_BYTES);
          yield piece;
          this.bytes += piece.length;
        }
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  private async take(posts: readonly ArchivedPost[], job: ImportJob): Promise<void> {
    for (const post of posts) {
      this.one(post);
      if (this.batch.isFull) await this.flush();
      if (this.breath.isDue) {
        this.tell(job);
        await this.breath.take();
        this.stopIfCancelled();
      }
    }
  }

  private one(post: ArchivedPost): void {
    const { engine, now } = this.parts;
    this.tally.read += 1;
    const id = entryIdOf(post);
    if (this.seen.has(id)) {
      this.tally.known += 1;
      return;
    }
    const verdict = judged(engine, post);
    const entry = verdict && entryOf(post, verdict, engine.modelVersion);
    if (!entry || entry.at > now + A_DAY) {
      this.tally.unusable += 1;
      return;
    }
    this.seen.add(id);
    this.batch.add(entry, verdict);
  }

  private async flush(): Promise<void> {
    const refusal = await this.batch.flush();
    if (refusal) throw new Stop(refusal);
  }

  private stopIfCancelled(): void {
    if (this.parts.signal.aborted) throw new Stop('cancelled');
  }

  private tell({ source }: ImportJob): void {
    const { bytes, totalBytes } = this;
    this.parts.onProgress({ bytes, totalBytes, posts: this.tally.read, path: source.path });
  }
}

function refuse(): never {
  throw new Unreadable();
}

function isBadArchive(error: unknown): error is EngineError {
  return error instanceof EngineError && error.code === 'bad_archive';
}

/** The engine's detail: its message after the code. */
function placeIn({ code, message }: EngineError): string {
  return message.startsWith(`${code}: `) ? message.slice(code.length + 2) : '';
}

/** The verdict; null for a text longer than the engine takes. */
function judged(engine: ArchiveEngine, post: ArchivedPost): Verdict | null {
  try {
    return engine.classify(post.text, post.network, post.reply);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'text_too_long') return null;
    throw error;
  }
}
