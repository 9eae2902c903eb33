/** A stored row before anybody has looked at it closely. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Turns an entry of schema N + 1 (its index) into one of the next schema. Pure; each has a test with old rows. */
export type EntryMigration = (row: RawRow) => RawRow;

/** From schema 1 to 2, from 2 to 3 … */
export const ENTRY_MIGRATIONS: readonly EntryMigration[] = [];

/**
 * An entry in today's schema. Answers the row itself where there is nothing to do: it is today's, a newer Tact wrote
 * it, or it is no entry at all.
 */
export function migrateEntry(
  row: unknown,
  migrations: readonly EntryMigration[] = ENTRY_MIGRATIONS,
): unknown {
  if (!isRow(row)) return row;
  const { schema } = row;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return row;
  let migrated = row;
  for (const [index, migrate] of migrations.entries()) {
    if (index + 1 >= schema) migrated = { ...migrate(migrated), schema: index + 2 };
  }
  return migrated;
}

function isRow(value: unknown): value is RawRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
