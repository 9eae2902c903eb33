import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export const DATABASE_NAME = 'tact';
/** Version of the stores below. It grows only together with a step in `upgrade`. */
export const DATABASE_VERSION = 1;

/** The first characters of a post, kept apart from the entry and for a while only. */
export interface ExcerptRow {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970: from then on it must not be shown any more. */
  readonly expires: number;
}

/** IndexedDB `tact`. Rows are unknown until they were checked: an older or newer Tact may have written them. */
export interface LedgerSchema extends DBSchema {
  entries: { key: string; value: { readonly id: string } };
  excerpts: { key: string; value: ExcerptRow; indexes: { expires: number } };
  meta: { key: string; value: unknown };
}

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

/** An open database, and whether a newer Tact made it: then it is read and never written. */
export interface OpenedDatabase {
  readonly database: LedgerDatabase;
  readonly readOnly: boolean;
}

/** Opens the database. `onLost` is told when the connection ends, so that the next use opens another one. */
export async function openLedgerDatabase(onLost: () => void): Promise<OpenedDatabase> {
  try {
    const database = await open(DATABASE_VERSION, onLost);
    return { database, readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return { database: await open(undefined, onLost), readOnly: true };
  }
}

function open(version: number | undefined, onLost: () => void): Promise<LedgerDatabase> {
  return openDB<LedgerSchema>(DATABASE_NAME, version, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('entries', { keyPath: 'id' });
        database.createObjectStore('excerpts', { keyPath: 'id' }).createIndex('expires', 'expires');
        database.createObjectStore('meta');
      }
    },
    // A newer Tact in another context wants to upgrade: step aside at once.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
