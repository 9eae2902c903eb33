import type { ProtocolMap } from '../shared/protocol/messages';
import type { Settings } from '../shared/settings';

/** The engine's state, without a word of the person's. */
export type EngineStatus = ReturnType<ProtocolMap['engine/status']>;

/** What happened last, told in one line at the foot of the page. */
export type Outcome = 'saved' | 'failed' | 'exported' | 'learning_reset' | 'erased';

/** Everything the options page shows. */
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
    };

/** Everything the person can do there. */
export interface OptionsActions {
  change(patch: Partial<Settings>): void;
  resumeHost(host: string): void;
  stopHost(host: string): void;
  exportLedger(): void;
  resetLearning(): void;
  eraseEverything(): void;
  retry(): void;
}

/** What each section of the page is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly actions: OptionsActions;
}
