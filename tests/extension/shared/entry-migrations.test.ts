import { describe, expect, it } from 'vitest';
import { ENTRY_SCHEMA } from '../../../extension/shared/ledger-entry';
import { ENTRY_MIGRATIONS, migrateEntry } from '../../../extension/shared/storage/entry-migrations';

const add = (name: string) => (row: Readonly<Record<string, unknown>>) => ({
  ...row,
  [name]: true,
});
const migrations = [add('second'), add('third')];

describe('migrations of entries', () => {
  it('are one less than schemas', () => {
    expect(ENTRY_MIGRATIONS).toHaveLength(ENTRY_SCHEMA - 1);
  });

  it('bring a row through every schema in turn', () => {
    expect(migrateEntry({ id: 'a', schema: 1 }, migrations)).toEqual({
      ...{ id: 'a', schema: 3, second: true, third: true },
    });
    expect(migrateEntry({ id: 'a', schema: 2 }, migrations)).toEqual({
      ...{ id: 'a', schema: 3, third: true },
    });
  });

  it.each([{ schema: 3 }, { schema: 9 }, { schema: '1' }, { schema: 0 }, {}, null, 5, [1]])(
    'leave %j as it is',
    (row) => {
      expect(migrateEntry(row, migrations)).toBe(row);
    },
  );

  it('do not change what they are given', () => {
    const row = Object.freeze({ id: 'a', schema: 1 });
    migrateEntry(row, migrations);
    expect(row).toEqual({ id: 'a', schema: 1 });
  });
});
