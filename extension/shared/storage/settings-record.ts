import { completeSettings } from '../settings-schema';
import { DEFAULT_SETTINGS, type Settings } from '../settings';

/** Where settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Version of the stored shape. Add a migration when it grows. */
export const SETTINGS_VERSION = 1;

/** Settings as stored: only what differs from the defaults. */
export interface SettingsRecord {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Turns the values of version N + 1 (its index) into those of the next one. Pure; each has a test with old values. */
export type SettingsMigration = (
  values: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** From version 1 to 2, from 2 to 3 … */
export const SETTINGS_MIGRATIONS: readonly SettingsMigration[] = [];

/** Settings read from storage. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Stored values in today's shape, unknown ones included: they survive a write. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly broken: readonly string[];
  /** Written by a newer Tact: what is understood is used, nothing is written. */
  readonly newer: boolean;
}

/** Reads whatever lies in storage; nothing it is given makes it throw. */
export function readSettingsRecord(
  stored: unknown,
  migrations: readonly SettingsMigration[] = SETTINGS_MIGRATIONS,
): ReadSettings {
  const record = asRecord(stored);
  if (!record) {
    const broken = stored === undefined || stored === null ? [] : [SETTINGS_KEY];
    return { settings: DEFAULT_SETTINGS, values: {}, broken, newer: false };
  }
  const current = migrations.length + 1;
  let values = record.values;
  for (let version = record.version; version < current; version += 1) {
    values = migrations[version - 1]?.(values) ?? values;
  }
  return { ...completeSettings(values), values, newer: record.version > current };
}

/** Applies a checked change and answers what to store. A value equal to its default is not stored. */
export function changeSettingsRecord(read: ReadSettings, patch: Partial<Settings>): SettingsRecord {
  const values = new Map(Object.entries(read.values));
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const standard = DEFAULT_SETTINGS[key as keyof Settings];
    if (JSON.stringify(value) === JSON.stringify(standard)) values.delete(key);
    else values.set(key, value);
  }
  return { version: SETTINGS_VERSION, values: Object.fromEntries(values) };
}

function asRecord(stored: unknown): SettingsRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, values } = stored as Partial<Record<keyof SettingsRecord, unknown>>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
  return { version, values: values as Readonly<Record<string, unknown>> };
}
