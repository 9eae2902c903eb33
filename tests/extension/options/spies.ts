import { vi } from 'vitest';
import type { OptionsActions } from '../../../extension/options/options-data';

/** Everything the page can do, written down instead of done. */
export function spies() {
  return {
    change: vi.fn<OptionsActions['change']>(),
    remind: vi.fn<OptionsActions['remind']>(),
    resumeHost: vi.fn<OptionsActions['resumeHost']>(),
    stopHost: vi.fn<OptionsActions['stopHost']>(),
    resetLearning: vi.fn<OptionsActions['resetLearning']>(),
    eraseEverything: vi.fn<OptionsActions['eraseEverything']>(),
    retry: vi.fn<OptionsActions['retry']>(),
    exportAll: vi.fn<OptionsActions['exportAll']>(),
    pickBackup: vi.fn<OptionsActions['pickBackup']>(),
    takeOverBackup: vi.fn<OptionsActions['takeOverBackup']>(),
    leaveBackup: vi.fn<OptionsActions['leaveBackup']>(),
    pickArchives: vi.fn<OptionsActions['pickArchives']>(),
    changeTable: vi.fn<OptionsActions['changeTable']>(),
    startImport: vi.fn<OptionsActions['startImport']>(),
    cancelImport: vi.fn<OptionsActions['cancelImport']>(),
    leaveHistory: vi.fn<OptionsActions['leaveHistory']>(),
  } satisfies OptionsActions;
}
