import type {
  ArchiveFormat,
  ArchiveGuess,
  ArchiveOptions,
  ArchiveSession,
} from '../shared/archive';
import type { Verdict } from '../shared/verdict';
import type { Network } from '../shared/vocabulary';

/** What reading archives needs of an engine; wasm/binding fulfils it. Every call may throw EngineError. */
export interface ArchiveEngine {
  readonly modelVersion: string;
  classify(text: string, network: Network, reply: boolean): Verdict;
  /** What a file seems to be, by its path and its first bytes. */
  guessArchive(path: string, head: Uint8Array): ArchiveGuess;
  /** Begins an archive; there is one at a time. */
  openArchive(format: ArchiveFormat, options: ArchiveOptions): ArchiveSession;
  /** Gives back what the engine took. */
  close(): void;
}
