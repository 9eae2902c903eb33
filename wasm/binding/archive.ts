import type {
  ArchivedPost,
  ArchiveCounts,
  ArchiveFormat,
  ArchiveGuess,
  ArchiveOptions,
  ArchiveSession,
} from '../../extension/shared/archive';
import { EngineError } from './engine-error';
import { toJson } from './json-text';
import type { ModuleExports } from './module-exports';

/** What reading archives needs of the engine's module. */
export interface ArchiveCalls {
  readonly module: ModuleExports;
  /** Puts bytes into the input buffer; gives their number. */
  put(bytes: Uint8Array): number;
  /** Throws EngineError for a status that is not 0. */
  check(status: number): void;
  /** The output buffer, parsed. */
  output(): unknown;
}

/** Bytes handed over at a time: what comes back stays small, however large the pieces are that a caller has. */
const PIECE = 1024 * 1024;

const NOTHING_READ: ArchiveCounts = { posts: 0, passedOver: 0, broken: 0 };

const encoder = new TextEncoder();

interface Answer {
  readonly posts: readonly ArchivedPost[];
  readonly counts: ArchiveCounts;
}

/** The module's one archive reader; opening another archive ends the one before. */
export class ArchiveReading implements ArchiveSession {
  private isOpen = true;
  private latest = NOTHING_READ;

  private constructor(private readonly calls: ArchiveCalls) {}

  /** Errors: bad_argument for a table without text and time column. */
  static open(calls: ArchiveCalls, format: ArchiveFormat, options: ArchiveOptions): ArchiveReading {
    const request = encoder.encode(toJson({ ...options, format }));
    calls.check(calls.module.archive_open(calls.put(request)));
    return new ArchiveReading(calls);
  }

  get counts(): ArchiveCounts {
    return this.latest;
  }

  feed(bytes: Uint8Array): ArchivedPost[] {
    this.requireOpen();
    const posts: ArchivedPost[] = [];
    for (let at = 0; at < bytes.byteLength; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      this.calls.check(this.calls.module.archive_feed(this.calls.put(piece)));
      this.take(posts);
    }
    return posts;
  }

  finish(): ArchivedPost[] {
    this.requireOpen();
    const posts: ArchivedPost[] = [];
    this.calls.check(this.calls.module.archive_finish());
    this.take(posts);
    return posts;
  }

  close(): void {
    if (this.isOpen) this.calls.module.archive_close();
    this.isOpen = false;
  }

  /** Another archive has taken its place in the module, which must not be closed with this one. */
  supersede(): void {
    this.isOpen = false;
  }

  private take(posts: ArchivedPost[]): void {
    const answer = this.calls.output() as Answer;
    for (const post of answer.posts) posts.push(post);
    this.latest = answer.counts;
  }

  private requireOpen(): void {
    if (!this.isOpen) throw new EngineError('not_open', 'the archive is closed');
  }
}

/** What a file seems to be, by its path inside the archive and its first bytes (1,024 are enough). */
export function guessArchive(calls: ArchiveCalls, path: string, head: Uint8Array): ArchiveGuess {
  const name = encoder.encode(toJson({ path }));
  const request = new Uint8Array(name.byteLength + 1 + head.byteLength);
  request.set(name, 0);
  request.set(head, name.byteLength + 1);
  calls.check(calls.module.archive_guess(calls.put(request)));
  return calls.output() as ArchiveGuess;
}
