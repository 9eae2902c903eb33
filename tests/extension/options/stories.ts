import type { BackupView } from '../../../extension/options/backup/backup-view';
import type { HistoryView } from '../../../extension/options/history/history-view';
import type { OptionsView } from '../../../extension/options/options-data';
import { OPTIONS_SETTINGS } from './fixtures';
import { FOUND, OUTCOME } from './history-views';

/** What the options page can show at once, by the harness's `state`. */
interface Story {
  readonly view: OptionsView;
  readonly backup: BackupView;
  readonly history: HistoryView;
}

const VIEW: Extract<OptionsView, { status: 'ready' }> = {
  status: 'ready',
  settings: OPTIONS_SETTINGS,
  engine: { ready: true, modelVersion: '1.0.0', error: null },
  version: '0.1.0',
  outcome: 'saved',
  sync: { on: true, lastSharedAt: Date.UTC(2026, 10, 26, 15), problem: null },
};

const PREVIEW: BackupView = {
  step: 'preview',
  name: 'tact-2026-11-27.json',
  madeAt: '2026-11-27',
  preview: { posts: 212, amendments: 3, days: 12, known: 40, learning: 'comes' },
  damaged: 0,
};

/** `found`: files looked into and a backup's preview; `done`: an import's end and a refused backup; `importing`. */
export function optionsStory(state: string | null): Story {
  switch (state) {
    case 'found':
      return { view: VIEW, backup: PREVIEW, history: FOUND };
    case 'done':
      return {
        view: { ...VIEW, reminderTrouble: 'withdrawn' },
        backup: { step: 'refused', name: 'tact.json', fault: { reason: 'bad_entry', line: 812 } },
        history: { step: 'done', outcome: OUTCOME },
      };
    case 'importing':
      return {
        view: VIEW,
        backup: { step: 'merging' },
        history: {
          step: 'importing',
          progress: { bytes: 4e6, totalBytes: 9e6, posts: 1234, path: 'data/tweets.js' },
        },
      };
    default:
      return { view: VIEW, backup: { step: 'idle' }, history: { step: 'idle' } };
  }
}
