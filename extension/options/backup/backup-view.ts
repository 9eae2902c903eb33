import type { BackupPreview } from './preview-backup';
import type { MergeTotal } from './merge-copy';
import type { BackupFault } from './read-backup';

/** Where taking a backup over stands. */
export type BackupView =
  | { readonly step: 'idle' | 'reading' | 'merging' }
  | { readonly step: 'refused'; readonly name: string; readonly fault: BackupFault }
  /** The ledger would not take it: `read_only`, `storage`, `conflict`. */
  | { readonly step: 'blocked'; readonly reason: Extract<MergeTotal, { ok: false }>['reason'] }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly madeAt: string;
      readonly preview: BackupPreview;
      /** Rows that were damaged when the file was made, and stay out. */
      readonly damaged: number;
    }
  | {
      readonly step: 'done';
      readonly total: MergeTotal;
      /** null: they were not to be taken over. */
      readonly settingsTaken: boolean | null;
      /** null: there was nothing to take over, or what was here had to stay. */
      readonly learningTaken: boolean | null;
    };

/** What the person can do about backups. */
export interface BackupActions {
  exportAll(): void;
  pickBackup(file: File): void;
  takeOverBackup(withSettings: boolean): void;
  /** Back to where one picks a file. */
  leaveBackup(): void;
}
