import type {
  CorrectionEntry,
  DeletionEntry,
  LedgerEntry,
  PostEntry,
  TimeRow,
} from '../shared/ledger-entry';
import { EXCERPT_LIFETIME } from './excerpt';
import {
  type ExcerptRow,
  type LedgerDatabase,
  openLedgerDatabase,
  type OpenedDatabase,
} from './ledger-database';
import { merge, type Merge, type MergeOutcome, tryMerge } from './ledger-merge';
import { isUsableRow } from './ledger-row';
import { noteTime, type NotedTime, timeRows } from './time-rows';
import { readAll, writeAll } from './transactions';

/** The ledger cannot be written: `read_only` (a newer Tact made it) or `storage` (the browser refuses, which may pass). */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  constructor(readonly code: 'read_only' | 'storage') {
    super(code);
  }
}

/** What was read: usable rows, and null for each that cannot be sent on, so that the engine counts it as broken. */
export type LedgerRows = readonly (LedgerEntry | null)[];

const OVERLAY_KEY = 'overlay';

/** Entries, excerpts and what was learnt, in IndexedDB. The only writer of the ledger. */
export class LedgerStore {
  private opening: Promise<OpenedDatabase> | null = null;

  /** Keeps a post and its excerpt, in one transaction. A second time with the same id changes nothing. */
  async addPost(
    entry: PostEntry,
    excerpt: ExcerptRow | null,
  ): Promise<'stored' | 'already_stored'> {
    return this.writeAll(['entries', 'excerpts'], async (transaction) => {
      const entries = transaction.objectStore('entries');
      if ((await entries.getKey(entry.id)) !== undefined) return 'already_stored';
      await entries.add(entry);
      if (excerpt) await transaction.objectStore('excerpts').put(excerpt);
      return 'stored';
    });
  }

  /** Keeps a correction or deletion of a post. False when there is no such post. A deletion takes the excerpt along. */
  async amend(entry: CorrectionEntry | DeletionEntry): Promise<boolean> {
    return this.writeAll(['entries', 'excerpts'], async (transaction) => {
      const entries = transaction.objectStore('entries');
      if ((await entries.getKey(entry.of)) === undefined) return false;
      await entries.put(entry);
      if (entry.type === 'deletion') await transaction.objectStore('excerpts').delete(entry.of);
      return true;
    });
  }

  async rows(): Promise<LedgerRows> {
    return this.readAll(['entries'], async (transaction) => {
      const rows: readonly unknown[] = await transaction.objectStore('entries').getAll();
      return rows.map((row) => (isUsableRow(row) ? row : null));
    });
  }

  /** The post of this id as it was written; null when there is none or it is broken. */
  async post(id: string): Promise<PostEntry | null> {
    return this.readAll(['entries'], async (transaction) => {
      const row: unknown = await transaction.objectStore('entries').get(id);
      return isUsableRow(row) && row.type === 'post' ? row : null;
    });
  }

  /** Excerpts that may still be shown, by post id. */
  async excerpts(now: number): Promise<ReadonlyMap<string, string>> {
    return this.readAll(['excerpts'], async (transaction) => {
      const byTime = transaction.objectStore('excerpts').index('expires');
      const rows = await byTime.getAll(IDBKeyRange.lowerBound(now, true));
      return new Map(rows.map((row) => [row.id, row.text]));
    });
  }

  /** Erases excerpts whose time is over. Of those that were dated by a clock that has been set back since, the time
   * begins now: none is kept for longer than it may be. */
  async expireExcerpts(now: number): Promise<void> {
    return this.writeAll(['excerpts'], async (transaction) => {
      const store = transaction.objectStore('excerpts');
      const over = store.index('expires').iterate(IDBKeyRange.upperBound(now));
      for await (const cursor of over) await cursor.delete();
      const expires = now + EXCERPT_LIFETIME;
      const early = store.index('expires').iterate(IDBKeyRange.lowerBound(expires, true));
      for await (const cursor of early) await cursor.update({ ...cursor.value, expires });
    });
  }

  async eraseExcerpts(): Promise<void> {
    return this.writeAll(['excerpts'], (transaction) =>
      transaction.objectStore('excerpts').clear(),
    );
  }

  /** What the engine learnt from corrections, as it exported it. */
  async overlay(): Promise<Uint8Array | null> {
    return this.readAll(['meta'], async (transaction) => {
      const value = await transaction.objectStore('meta').get(OVERLAY_KEY);
      return value instanceof Uint8Array ? value : null;
    });
  }

  async saveOverlay(bytes: Uint8Array | null): Promise<void> {
    return this.writeAll(['meta'], async (transaction) => {
      const meta = transaction.objectStore('meta');
      if (bytes) await meta.put(bytes, OVERLAY_KEY);
      else await meta.delete(OVERLAY_KEY);
    });
  }

  /** Keeps what was learnt elsewhere. False, and nothing changes, where something is learnt already. */
  async adoptOverlay(bytes: Uint8Array): Promise<boolean> {
    return this.writeAll(['meta'], async (transaction) => {
      const meta = transaction.objectStore('meta');
      if ((await meta.get(OVERLAY_KEY)) instanceof Uint8Array) return false;
      await meta.put(bytes, OVERLAY_KEY);
      return true;
    });
  }

  /** Erases everything. Also allowed where the ledger is read-only: it is the person's own wish. */
  async eraseAll(): Promise<void> {
    return this.read(async (database) => {
      const names = [...database.objectStoreNames];
      await writeAll(database, names, (transaction) =>
        // Asynchronous, so that one that throws at once rejects with the others.
        Promise.all(names.map(async (name) => transaction.objectStore(name).clear())),
      );
    });
  }

  /** Adds what a page has newly told of its reader. Answers whether that changed anything. */
  async noteTime(note: NotedTime): Promise<boolean> {
    return this.write((database) => noteTime(database, note));
  }

  /** Active time by day and network, this browser's and what was taken over. */
  async time(): Promise<readonly TimeRow[]> {
    return this.read(timeRows);
  }

  /** Takes over entries and time rows, all or nothing; `isTrial` writes nothing. Null where something is in the way. */
  async merge(given: Merge, isTrial: boolean): Promise<MergeOutcome> {
    return this.write((database) => (isTrial ? tryMerge(database, given) : merge(database, given)));
  }

  /** Why it can only be read (see OpenedDatabase); null where it can be written. */
  async readOnly(): Promise<OpenedDatabase['readOnly']> {
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
    const { database, readOnly } = await this.opened();
    // What kept it from being upgraded, such as a full disk, may be over.
    if (readOnly === 'not_upgraded') this.forget(database);
    const now = await this.readOnly();
    if (now) throw new LedgerError(now === 'newer' ? 'read_only' : 'storage');
    return this.read(work);
  }

  private readAll<const Names extends Parameters<typeof readAll>[1], T>(
    stores: Names,
    work: Parameters<typeof readAll<Names, T>>[2],
  ): Promise<T> {
    return this.read((database) => readAll(database, stores, work));
  }

  private writeAll<const Names extends Parameters<typeof writeAll>[1], T>(
    stores: Names,
    work: Parameters<typeof writeAll<Names, T>>[2],
  ): Promise<T> {
    return this.write((database) => writeAll(database, stores, work));
  }

  private opened(): Promise<OpenedDatabase> {
    this.opening ??= this.open();
    return this.opening;
  }

  private open(): Promise<OpenedDatabase> {
    const opening = openLedgerDatabase(() => this.lose(opening)).catch(() => {
      this.lose(opening);
      throw new LedgerError('storage');
    });
    return opening;
  }

  /** Only the connection that is in use: an older one may end later. */
  private lose(opening: Promise<OpenedDatabase>): void {
    if (this.opening === opening) this.opening = null;
  }

  private forget(database: LedgerDatabase): void {
    this.opening = null;
    database.close();
  }
}
