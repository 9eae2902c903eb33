import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import {
  changeSettingsRecord,
  type ReadSettings,
  readSettingsRecord,
  SETTINGS_KEY,
  type SettingsRecord,
} from '../shared/storage/settings-record';

/** Settings with the dates of their changes; `newer`: a newer Tact wrote them, and nothing is written. */
export type DatedSettings = Pick<ReadSettings, 'settings' | 'changed' | 'newer'>;

/** The person's choices, in `storage.local`. Changes are made one after the other, so that none is lost. */
export class SettingsStore {
  private queue: Promise<unknown> = Promise.resolve();
  /** What was read last; every keystroke asks for it. */
  private known: Promise<ReadSettings> | null = null;

  /** `now` dates the changes. */
  constructor(private readonly now: () => Date = () => new Date()) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && SETTINGS_KEY in changes) this.known = null;
    });
  }

  /** Settings in force. Storage that cannot be read gives the defaults. */
  async read(): Promise<Settings> {
    return (await this.load()).settings;
  }

  /** Applies a checked change; answers the settings in force, which stay as they were if a newer Tact wrote them. */
  change(patch: Partial<Settings>): Promise<Settings> {
    return this.update(() => patch);
  }

  /** The same for changes that depend on what is there, such as adding to a list. */
  update(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    return this.store((read) =>
      changeSettingsRecord(read, change(read.settings), this.now().getTime()),
    );
  }

  /** Settings in force, and when each was changed last. */
  async readDated(): Promise<DatedSettings> {
    const { settings, changed, newer } = await this.load();
    return { settings, changed, newer };
  }

  /**
   * Takes over checked settings of another browser with the dates of their changes. One that was changed here in the
   * meantime, at a later date, stays.
   */
  adopt(patch: Partial<Settings>, dates: Readonly<Record<string, number>>): Promise<Settings> {
    return this.store((read) => {
      const isOutdated = (name: string) => (dates[name] ?? 0) < (read.changed[name] ?? 0);
      const taken = Object.entries(patch).filter(([name]) => !isOutdated(name));
      return changeSettingsRecord(read, Object.fromEntries(taken), dates);
    });
  }

  /** Erases everything in `storage.local`. */
  erase(): Promise<void> {
    return this.inTurn(async () => {
      await browser.storage.local.clear();
      this.known = null;
    });
  }

  private store(change: (read: ReadSettings) => SettingsRecord): Promise<Settings> {
    return this.inTurn(async () => {
      const read = await this.load();
      if (read.newer) return read.settings;
      const record = change(read);
      await browser.storage.local.set({ [SETTINGS_KEY]: record });
      this.known = null;
      return readSettingsRecord(record).settings;
    });
  }

  private load(): Promise<ReadSettings> {
    this.known ??= this.readStorage();
    return this.known;
  }

  private async readStorage(): Promise<ReadSettings> {
    try {
      const stored = await browser.storage.local.get(SETTINGS_KEY);
      return readSettingsRecord(stored[SETTINGS_KEY]);
    } catch {
      this.known = null;
      return {
        settings: DEFAULT_SETTINGS,
        values: {},
        changed: {},
        broken: [SETTINGS_KEY],
        newer: true,
      };
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
