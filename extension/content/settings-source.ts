import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { readSettingsRecord, SETTINGS_KEY } from '../shared/storage/settings-record';
import { watchSettings } from '../shared/storage/watch-settings';

/**
 * The person's choices, read when they are first needed: a page without a composer costs nothing. From then on changes
 * are followed.
 */
export class SettingsSource {
  private known: Settings | null = null;
  private unwatch: (() => void) | null = null;

  constructor(private readonly onChange: (settings: Settings) => void) {}

  /** The settings in force, at once when they are known. */
  get current(): Settings | null {
    return this.known;
  }

  async load(): Promise<Settings> {
    if (this.known) return this.known;
    this.unwatch ??= watchSettings((settings) => {
      this.known = settings;
      this.onChange(settings);
    });
    this.known = await read();
    return this.known;
  }

  stop(): void {
    this.unwatch?.();
    this.unwatch = null;
  }
}

async function read(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return readSettingsRecord(stored[SETTINGS_KEY]).settings;
  } catch {
    return DEFAULT_SETTINGS;
  }
}
