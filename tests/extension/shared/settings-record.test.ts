import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { SETTING_SCHEMAS } from '../../../extension/shared/settings-schema';
import {
  changeSettingsRecord,
  readSettingsRecord,
  SETTINGS_MIGRATIONS,
  SETTINGS_VERSION,
} from '../../../extension/shared/storage/settings-record';

const record = (values: Record<string, unknown>, version = 1) => ({ version, values });

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettingsRecord(undefined)).toEqual({
      settings: DEFAULT_SETTINGS,
      values: {},
      changed: {},
      broken: [],
      newer: false,
    });
  });

  it('have a check for every setting, which the defaults pass', () => {
    expect(Object.keys(SETTING_SCHEMAS).toSorted()).toEqual(
      Object.keys(DEFAULT_SETTINGS).toSorted(),
    );
    expect(readSettingsRecord(record({ ...DEFAULT_SETTINGS })).broken).toEqual([]);
  });

  it('lose a broken value and keep the others', () => {
    const read = readSettingsRecord(
      record({
        theme: 'pink',
        language: 'fr',
        rule: { preset: 'custom', customLimit: 7 },
        hourlyRate: '20',
      }),
    );
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, language: 'fr' });
    expect(read.broken).toEqual(['rule', 'theme', 'hourlyRate']);
  });

  it.each([
    5,
    'text',
    [],
    {},
    { version: 0, values: {} },
    { version: 1.5, values: {} },
    { version: 1, values: [] },
  ])('are the defaults when %j is stored', (stored) => {
    expect(readSettingsRecord(stored)).toMatchObject({
      settings: DEFAULT_SETTINGS,
      broken: ['settings'],
    });
  });

  it('are stored as differences, unknown ones kept', () => {
    const read = readSettingsRecord(record({ theme: 'dark', fromTheFuture: 1 }));
    expect(
      changeSettingsRecord(
        read,
        { theme: 'auto', language: 'fr', currency: undefined as never },
        500,
      ),
    ).toEqual({
      ...record({ fromTheFuture: 1, language: 'fr' }),
      changed: { theme: 500, language: 500 },
    });
  });

  it('have a date for each change, which never goes back, and none for what stays the same', () => {
    const stored = { ...record({ theme: 'dark' }), changed: { theme: 900, language: 'yesterday' } };
    const read = readSettingsRecord(stored);
    expect(read.changed).toEqual({ theme: 900 });
    // The clock was set back from 900 to 500.
    expect(changeSettingsRecord(read, { theme: 'light', language: 'auto' }, 500).changed).toEqual({
      theme: 901,
    });
    expect(changeSettingsRecord(read, { theme: 'dark' }, 1000).changed).toEqual({ theme: 900 });
    expect(changeSettingsRecord(read, { theme: 'light' }, { theme: 700 }).changed).toEqual({
      theme: 700,
    });
  });

  it('of a newer Tact are used as far as they are understood', () => {
    const read = readSettingsRecord(record({ theme: 'dark', language: { new: true } }, 2));
    expect(read.newer).toBe(true);
    expect(read.settings.theme).toBe('dark');
    expect(read.settings.language).toBe('auto');
  });

  it('of older versions go through every migration in turn', () => {
    const migrations = [
      (values: object) => ({ ...values, theme: 'dark' }),
      (values: object) => ({ ...values, language: 'fr' }),
    ];
    expect(readSettingsRecord(record({}), migrations).settings).toMatchObject({
      theme: 'dark',
      language: 'fr',
    });
    expect(readSettingsRecord(record({}, 2), migrations).settings).toMatchObject({
      theme: 'auto',
      language: 'fr',
    });
    expect(readSettingsRecord(record({}, 3), migrations).newer).toBe(false);
  });

  it('have one migration less than versions', () => {
    expect(SETTINGS_MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });
});
