import { browser } from 'wxt/browser';
import type { Settings } from '../settings';
import { readSettingsRecord, SETTINGS_KEY } from './settings-record';

/**
 * Calls `listener` with the settings in force whenever they change, in any part of the extension. Answers the function
 * that ends it.
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes)) return;
    listener(readSettingsRecord(changes[SETTINGS_KEY]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
  };
}
