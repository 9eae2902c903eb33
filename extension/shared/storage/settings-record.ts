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
  /** When each setting was changed last, in milliseconds since 1970, by name; grows with every change of it. */
  readonly changed?: Readonly<Record<string, number>>;
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
  /** Of the settings whose time of change is known. */
  readonly changed: Readonly<Record<string, number>>;
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
    return { settings: DEFAULT_SETTINGS, values: {}, changed: {}, broken, newer: false };
  }
  const current = migrations.length + 1;
  let values = record.values;
  for (let version = record.version; version < current; version += 1) {
    values = migrations[version - 1]?.(values) ?? values;
  }
  const { changed = {}, version } = record;
  return { ...completeSettings(values), values, changed, newer: version > current };
}

/**
 * Applies a checked change and answers what to store. A value equal to its default is not stored. `dates`: when each
 * setting was changed; one of them for all. A setting that is given the value it has is not changed.
 */
export function changeSettingsRecord(
  read: ReadSettings,
  patch: Partial<Settings>,
  dates: number | Readonly<Record<string, number>>,
): SettingsRecord {
  const values = new Map(Object.entries(read.values));
  const changed = new Map(Object.entries(read.changed));
  for (const [name, value] of Object.entries(patch)) {
    const key = name as keyof Settings;
    if (value === undefined) continue;
    if (isSame(value, DEFAULT_SETTINGS[key])) values.delete(key);
    else values.set(key, value);
    if (typeof dates === 'object') changed.set(key, dates[key] ?? 0);
    else if (!isSame(value, read.settings[key])) {
      // A clock that was set back must not make the newest change look older than the one before.
      changed.set(key, Math.max(dates, (changed.get(key) ?? 0) + 1));
    }
  }
  return {
    version: SETTINGS_VERSION,
    values: Object.fromEntries(values),
    changed: Object.fromEntries(changed),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function asRecord(stored: unknown): SettingsRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, values, changed } = stored as Partial<Record<keyof SettingsRecord, unknown>>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
  return {
    version,
    values: values as Readonly<Record<string, unknown>>,
    changed: datesOf(changed),
  };
}

function datesOf(stored: unknown): Readonly<Record<string, number>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored);
  return Object.fromEntries(
    entries.flatMap(([name, at]) => (isDate(at) ? [[name, at] as const] : [])),
  );
}

function isDate(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
