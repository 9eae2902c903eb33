import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TimeRow } from '../shared/ledger-entry';
import {
  DATABASE_STEPS,
  UPGRADE_PLAN,
  upgradeDatabase,
  type UpgradePlan,
} from './database-upgrade';

export const DATABASE_NAME = 'tact';
/** Version of the stores below. It grows with each step (database-upgrade.ts). */
export const DATABASE_VERSION = DATABASE_STEPS.length;

/** The first characters of a post, kept apart from the entry and for a while only. */
export interface ExcerptRow {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970: from then on it must not be shown any more. */
  readonly expires: number;
}

/** What was told of a day under one TimeNote.id so far. */
export interface TimeMark {
  readonly id: string;
  readonly seconds: number;
}

/** A time row as stored: with what was told under each id, so that nothing counts twice. Marks are never exported. */
export interface StoredTimeRow extends TimeRow {
  /** Latest last. */
  readonly marks: readonly TimeMark[];
}

/** IndexedDB `tact`. Rows are unknown until they were checked: an older or newer Tact may have written them. */
export interface LedgerSchema extends DBSchema {
  entries: { key: string; value: { readonly id: string } };
  excerpts: { key: string; value: ExcerptRow; indexes: { expires: number } };
  /** `overlay`: what was learnt; `device`: a random id of this browser, for time rows. */
  meta: { key: string; value: unknown };
  /** From version 2. */
  time: { key: string; value: { readonly id: string } };
}

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

/** An open database, and why it may only be read: a newer Tact made it, or it could not be upgraded (yet). */
export interface OpenedDatabase {
  readonly database: LedgerDatabase;
  readonly readOnly: 'newer' | 'not_upgraded' | null;
}

/**
 * Opens the database, upgraded to today's version. `onLost` is told when the connection ends, so that the next use opens
 * another one. Where a newer Tact made it, or where the upgrade fails, it is opened as it is, to be read. Rejects when
 * not even that is possible; it never makes an empty database in place of one that cannot be opened.
 */
export async function openLedgerDatabase(
  onLost: () => void,
  plan: UpgradePlan = UPGRADE_PLAN,
): Promise<OpenedDatabase> {
  const { length: version } = plan.steps;
  try {
    return { database: await openForWriting(onLost, plan), readOnly: null };
  } catch {
    const database = await openForReading(onLost);
    if (database.version === version) return { database, readOnly: null };
    return { database, readOnly: database.version > version ? 'newer' : 'not_upgraded' };
  }
}

async function openForWriting(onLost: () => void, plan: UpgradePlan): Promise<LedgerDatabase> {
  let upgrade: Promise<void> = Promise.resolve();
  const opening = openDB<LedgerSchema>(DATABASE_NAME, plan.steps.length, {
    ...closing(onLost),
    upgrade(database, oldVersion, _newVersion, transaction) {
      upgrade = upgradeDatabase(database, transaction, oldVersion, plan);
      // A failed one fails the opening, too; it is looked at below.
      upgrade.catch(() => undefined);
    },
  });
  const database = await opening;
  await upgrade;
  return database;
}

function openForReading(onLost: () => void): Promise<LedgerDatabase> {
  return openDB<LedgerSchema>(DATABASE_NAME, undefined, {
    ...closing(onLost),
    upgrade(_database, _oldVersion, _newVersion, transaction) {
      // There was none: that is for openForWriting to make.
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
}

function closing(onLost: () => void) {
  return {
    // A newer Tact in another context wants to upgrade: step aside at once.
    blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  };
}
