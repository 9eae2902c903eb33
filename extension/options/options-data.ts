import type { ProtocolMap, SyncStatus } from '../shared/protocol/messages';
import type { Reminder, Settings } from '../shared/settings';
import type { BackupActions } from './backup/backup-view';
import type { HistoryActions } from './history/history-view';

/** The engine's state, without a word of the person's. */
export type EngineStatus = ReturnType<ProtocolMap['engine/status']>;

/** What happened last, told in one line at the foot of the page. */
export type Outcome = 'saved' | 'failed' | 'exported' | 'learning_reset' | 'erased';

/** Why the weekly reminder does not come: the browser was asked and said no, or took its permission back. */
export type ReminderTrouble = 'refused' | 'withdrawn';

/** Everything the options page shows, but for what is being taken over. */
export type OptionsView =
  | { readonly status: 'loading' | 'failed' }
  | {
      readonly status: 'ready';
      readonly settings: Settings;
      /** null while it is not known. */
      readonly engine: EngineStatus | null;
      /** Of the package. */
      readonly version: string;
      readonly outcome: Outcome | null;
      /** Absent while it is not known. */
      readonly sync?: SyncStatus;
      readonly reminderTrouble?: ReminderTrouble;
    };

/** Everything the person can do there. */
export interface OptionsActions extends BackupActions, HistoryActions {
  change(patch: Partial<Settings>): void;
  /** Asks for the browser's permission to notify, in the same press. */
  remind(reminder: Reminder): void;
  resumeHost(host: string): void;
  stopHost(host: string): void;
  resetLearning(): void;
  eraseEverything(): void;
  retry(): void;
}

/** What each section of the page is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly actions: OptionsActions;
}
