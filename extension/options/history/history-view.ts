import type { ImportOutcome, ImportProgress } from '../../history/importer';
import type { Unopened } from '../../history/sources';
import type { TablePreview } from '../../history/table';
import type { ArchiveFormat, ArchiveOptions } from '../../shared/archive';

/** A file whose format is known. */
export interface FoundFile {
  readonly path: string;
  readonly container: string | null;
  readonly format: ArchiveFormat;
}

/** A plain table, which the person explains. */
export interface FoundTable {
  readonly path: string;
  readonly columns: readonly string[];
  /** The first rows, as they stand there. */
  readonly rows: readonly (readonly string[])[];
  readonly options: ArchiveOptions;
  /** What the first rows would become; null when these columns make no posts. */
  readonly preview: readonly TablePreview[] | null;
}

/** What the picked files hold. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly tables: readonly FoundTable[];
  readonly unopened: readonly Unopened[];
  /** Files by themselves that are nothing Tact reads; those of an archive are only counted. */
  readonly unknown: readonly string[];
  readonly unreadable: readonly string[];
}

/** Where taking the history over stands. `failed`: the engine could not start. */
export type HistoryView =
  | { readonly step: 'idle' | 'looking' | 'failed' }
  | { readonly step: 'found'; readonly found: FoundFiles }
  | { readonly step: 'importing'; readonly progress: ImportProgress | null }
  | { readonly step: 'done'; readonly outcome: ImportOutcome };

/** What the person can do about it. */
export interface HistoryActions {
  pickArchives(files: readonly File[]): void;
  changeTable(index: number, options: ArchiveOptions): void;
  startImport(): void;
  cancelImport(): void;
  /** Back to where one picks files. */
  leaveHistory(): void;
}
