import type {
  CorrectionEntry,
  DeletionEntry,
  LedgerEntry,
  PostEntry,
} from '../shared/ledger-entry';
import {
  type ExcerptRow,
  type LedgerDatabase,
  openLedgerDatabase,
  type OpenedDatabase,
} from './ledger-database';
import { isUsableRow } from './ledger-row';

/** The ledger cannot be written: `read_only` (a newer Tact made it) or `storage` (the browser refuses). */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  constructor(readonly code: 'read_only' | 'storage') {
    super(code);
  }
}

/** What was read: usable rows, and null for each that cannot be sent on, so that the engine counts it as broken. */
export type LedgerRows = readonly (LedgerEntry | null)[];

const OVERLAY_KEY = 'overlay';
/** An entry is on the disk before anybody is told that it is kept. */
const STRICT = { durability: 'strict' } as const;

/** Entries, excerpts and what was learnt, in IndexedDB. The only writer of the ledger. */
export class LedgerStore {
  private opening: Promise<OpenedDatabase> | null = null;

  /** Keeps a post and its excerpt, in one transaction. A second time with the same id changes nothing. */
  async addPost(
    entry: PostEntry,
    excerpt: ExcerptRow | null,
  ): Promise<'stored' | 'already_stored'> {
    return this.write(async (database) => {
      const transaction = database.transaction(['entries', 'excerpts'], 'readwrite', STRICT);
      const entries = transaction.objectStore('entries');
      const isKnown = (await entries.getKey(entry.id)) !== undefined;
      if (!isKnown) {
        await entries.add(entry);
        if (excerpt) await transaction.objectStore('excerpts').put(excerpt);
      }
      await transaction.done;
      return isKnown ? 'already_stored' : 'stored';
    });
  }

  /** Keeps a correction or deletion of a post. False when there is no such post. A deletion takes the excerpt along. */
  async amend(entry: CorrectionEntry | DeletionEntry): Promise<boolean> {
    return this.write(async (database) => {
      const transaction = database.transaction(['entries', 'excerpts'], 'readwrite', STRICT);
      const entries = transaction.objectStore('entries');
      const isKnown = (await entries.getKey(entry.of)) !== undefined;
      if (isKnown) {
        await entries.put(entry);
        if (entry.type === 'deletion') await transaction.objectStore('excerpts').delete(entry.of);
      }
      await transaction.done;
      return isKnown;
    });
  }

  async rows(): Promise<LedgerRows> {
    return this.read(async (database) => {
      const rows: readonly unknown[] = await database.getAll('entries');
      return rows.map((row) => (isUsableRow(row) ? row : null));
    });
  }

  /** The post of this id as it was written; null when there is none or it is broken. */
  async post(id: string): Promise<PostEntry | null> {
    return this.read(async (database) => {
      const row: unknown = await database.get('entries', id);
      return isUsableRow(row) && row.type === 'post' ? row : null;
    });
  }

  /** Excerpts that may still be shown, by post id. */
  async excerpts(now: number): Promise<ReadonlyMap<string, string>> {
    return this.read(async (database) => {
      const rows = await database.getAllFromIndex(
        'excerpts',
        'expires',
        IDBKeyRange.lowerBound(now, true),
      );
      return new Map(rows.map((row) => [row.id, row.text]));
    });
  }

  /** Erases excerpts whose time is over. */
  async expireExcerpts(now: number): Promise<void> {
    return this.write(async (database) => {
      const transaction = database.transaction('excerpts', 'readwrite');
      const over = transaction.store.index('expires').iterate(IDBKeyRange.upperBound(now));
      for await (const cursor of over) await cursor.delete();
      await transaction.done;
    });
  }

  async eraseExcerpts(): Promise<void> {
    return this.write((database) => database.clear('excerpts'));
  }

  /** What the engine learnt from corrections, as it exported it. */
  async overlay(): Promise<Uint8Array | null> {
    return this.read(async (database) => {
      const value = await database.get('meta', OVERLAY_KEY);
      return value instanceof Uint8Array ? value : null;
    });
  }

  async saveOverlay(bytes: Uint8Array | null): Promise<void> {
    return this.write(async (database) => {
      if (bytes) await database.put('meta', bytes, OVERLAY_KEY);
      else await database.delete('meta', OVERLAY_KEY);
    });
  }

  /** Erases everything. Also allowed where the ledger is read-only: it is the person's own wish. */
  async eraseAll(): Promise<void> {
    return this.read(async (database) => {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readwrite', STRICT);
      await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
      await transaction.done;
    });
  }

  /** Whether a newer Tact made the ledger. */
  async isReadOnly(): Promise<boolean> {
    return (await this.opened()).readOnly;
  }

  private async read<T>(work: (database: LedgerDatabase) => Promise<T>): Promise<T> {
    const { database } = await this.opened();
    try {
      return await work(database);
    } catch {
      // The connection may have been closed under us; the next use opens a new one.
      this.forget(database);
      throw new LedgerError('storage');
    }
  }

  private async write<T>(work: (database: LedgerDatabase) => Promise<T>): Promise<T> {
    if (await this.isReadOnly()) throw new LedgerError('read_only');
    return this.read(work);
  }

  private opened(): Promise<OpenedDatabase> {
    this.opening ??= openLedgerDatabase(() => {
      this.opening = null;
    }).catch(() => {
      this.opening = null;
      throw new LedgerError('storage');
    });
    return this.opening;
  }

  private forget(database: LedgerDatabase): void {
    this.opening = null;
    database.close();
  }
}
