import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import {
  ENTRY_MIGRATIONS,
  type EntryMigration,
  migrateEntry,
} from '../shared/storage/entry-migrations';
import type { LedgerSchema } from './ledger-database';

/** The one transaction in which a database changes its version. What goes wrong in it undoes all of it. */
export type UpgradeTransaction = IDBPTransaction<
  LedgerSchema,
  StoreNames<LedgerSchema>[],
  'versionchange'
>;

/** Brings the stores from version N (its index) to N + 1. Runs at most once a database; is never changed afterwards. */
export type DatabaseStep = (database: IDBPDatabase<LedgerSchema>) => void;

/** From nothing to version 1, from 1 to 2 … */
export const DATABASE_STEPS: readonly DatabaseStep[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('excerpts', { keyPath: 'id' }).createIndex('expires', 'expires');
    database.createObjectStore('meta');
  },
  (database) => {
    database.createObjectStore('time', { keyPath: 'id' });
  },
];

/** What an upgrade does; other lists than today's serve tests. */
export interface UpgradePlan {
  readonly steps: readonly DatabaseStep[];
  readonly entries: readonly EntryMigration[];
}

export const UPGRADE_PLAN: UpgradePlan = { steps: DATABASE_STEPS, entries: ENTRY_MIGRATIONS };

/** Does all steps after `oldVersion`, then brings every entry to today's schema. Rejects, undone, if one of them fails. */
export async function upgradeDatabase(
  database: IDBPDatabase<LedgerSchema>,
  transaction: UpgradeTransaction,
  oldVersion: number,
  plan: UpgradePlan,
): Promise<void> {
  // It rejects when the upgrade fails, which whoever opens the database is told.
  transaction.done.catch(() => undefined);
  try {
    for (const step of plan.steps.slice(oldVersion)) step(database);
    if (oldVersion > 0 && plan.entries.length > 0) await rewriteEntries(transaction, plan.entries);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

async function rewriteEntries(
  transaction: UpgradeTransaction,
  migrations: readonly EntryMigration[],
): Promise<void> {
  let cursor = await transaction.objectStore('entries').openCursor();
  while (cursor) {
    const migrated = migrateEntry(cursor.value, migrations);
    if (migrated !== cursor.value) await cursor.update(migrated as typeof cursor.value);
    cursor = await cursor.continue();
  }
}

function abort(transaction: UpgradeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has aborted it already.
  }
}
