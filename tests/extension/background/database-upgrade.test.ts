import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_STEPS, UPGRADE_PLAN } from '../../../extension/background/database-upgrade';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  openLedgerDatabase,
} from '../../../extension/background/ledger-database';
import { LedgerStore } from '../../../extension/background/ledger-store';
import { correction, post, timeRow } from './entries';
import { contents, makeVersion1, VERSION_1 } from './ledger-v1';

const byId = (rows: readonly { readonly id: string }[]) =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const UPGRADED = {
  version: DATABASE_VERSION,
  entries: byId(VERSION_1.entries),
  excerpts: VERSION_1.excerpts,
  meta: [VERSION_1.overlay],
  time: [],
};
const { time: _none, ...UNTOUCHED } = { ...UPGRADED, version: 1 };
const note = { id: 'page', network: 'x', localDate: '2026-11-26', seconds: 5 } as const;

function failToMakeStores(): void {
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

/** As when the disk turns out to be full once everything was asked for. */
function endUpgrades(): void {
  const createObjectStore = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const store = createObjectStore.apply(this, given);
    store.transaction.abort();
    return store;
  });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await makeVersion1();
});

describe('a database of version 1', () => {
  it('is upgraded with every row in its place', async () => {
    expect(await contents()).toEqual(UNTOUCHED);
    const store = new LedgerStore();
    expect(await store.readOnly()).toBeNull();
    expect(await contents()).toEqual(UPGRADED);
    expect(await store.overlay()).toEqual(VERSION_1.overlay);
    expect([...(await store.excerpts(0)).values()]).toEqual(['Our stollen is back']);
    expect((await store.rows()).filter((row) => row === null)).toHaveLength(1);
    expect(await store.noteTime(note)).toBe(true);
    expect(await store.addPost(post('x:5f0c:1'), null)).toBe('already_stored');
    expect(await store.addPost(post('new'), null)).toBe('stored');
  });

  it('is upgraded once, also by two at the same time', async () => {
    const stores = [new LedgerStore(), new LedgerStore()];
    await Promise.all(stores.map((store) => store.rows()));
    expect(await contents()).toEqual(UPGRADED);
  });

  it.each([
    ['the new store cannot be made', failToMakeStores],
    ['the browser ends the transaction', endUpgrades],
  ])('stays readable when the upgrade fails, and is upgraded later: %s', async (_why, fail) => {
    fail();
    const store = new LedgerStore();
    expect(await store.readOnly()).toBe('not_upgraded');
    expect((await store.rows()).map((row) => row?.id ?? null)).toEqual(
      byId(VERSION_1.entries).map(({ id }) => (id === 'broken' ? null : id)),
    );
    expect(await store.time()).toEqual([]);
    await expect(store.addPost(post('new'), null)).rejects.toMatchObject({ code: 'storage' });
    await expect(store.noteTime(note)).rejects.toMatchObject({ code: 'storage' });
    expect(await contents()).toEqual(UNTOUCHED);

    vi.restoreAllMocks();
    // What kept it from being upgraded is over: the next post finds that out.
    expect(await store.addPost(post('new'), null)).toBe('stored');
    expect(await store.readOnly()).toBeNull();
    expect(await contents()).toMatchObject({ version: DATABASE_VERSION, time: [] });
  });

  it('is not replaced by an empty one when it cannot be opened at all', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    const store = new LedgerStore();
    await expect(store.rows()).rejects.toMatchObject({ code: 'storage' });
    open.mockRestore();
    expect(await contents()).toEqual(UNTOUCHED);
    expect(await store.rows()).toHaveLength(VERSION_1.entries.length);
  });
});

describe('entries of an older schema', () => {
  const newer = {
    steps: [...DATABASE_STEPS, () => undefined],
    entries: [(row: Readonly<Record<string, unknown>>) => ({ ...row, mood: row['reply'] })],
  };

  it('are brought to the new one with the database; others are left as they are', async () => {
    const { database } = await openLedgerDatabase(() => undefined, newer);
    database.close();
    const { entries, version } = await contents();
    expect(version).toBe(3);
    expect(entries).toEqual(
      byId(VERSION_1.entries).map((row) =>
        'schema' in row && row.schema === 1
          ? { ...row, schema: 2, mood: 'reply' in row ? row.reply : undefined }
          : row,
      ),
    );
  });

  it('stay as they were, all of them, when one migration fails', async () => {
    let count = 0;
    const failing = (row: Readonly<Record<string, unknown>>) => {
      count += 1;
      if (count === 3) throw new Error('a mistake');
      return { ...row, seconds: 0 };
    };
    const plan = { ...newer, entries: [failing] };
    const { readOnly, database } = await openLedgerDatabase(() => undefined, plan);
    database.close();
    expect(readOnly).toBe('not_upgraded');
    expect(count).toBe(3);
    expect(await contents()).toEqual(UNTOUCHED);
  });
});

describe('no database', () => {
  it('is made from nothing, or not at all', async () => {
    await deleteDB(DATABASE_NAME);
    const plan = {
      ...UPGRADE_PLAN,
      steps: [
        ...DATABASE_STEPS,
        () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      ],
    };
    await expect(openLedgerDatabase(() => undefined, plan)).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([]);
    const store = new LedgerStore();
    await store.merge({ entries: [post('a'), correction('a')], time: [timeRow('b', 1)] }, false);
    expect(await contents()).toMatchObject({ version: DATABASE_VERSION, time: [{ seconds: 1 }] });
  });
});

describe('a database of a newer Tact', () => {
  it('keeps what this one does not know, and can be copied', async () => {
    const newer = await openDB(DATABASE_NAME, 9, {
      upgrade: (database) => {
        database.createObjectStore('feelings', { keyPath: 'id' });
      },
    });
    await newer.put('feelings', { id: 'f' });
    newer.close();
    const before = await contents();
    const store = new LedgerStore();
    expect(await store.readOnly()).toBe('newer');
    await expect(store.addPost(post('new'), null)).rejects.toMatchObject({ code: 'read_only' });
    await expect(store.merge({ entries: [post('new')], time: [] }, false)).rejects.toMatchObject({
      code: 'read_only',
    });
    expect(await store.rows()).toHaveLength(VERSION_1.entries.length);
    expect(await contents()).toEqual(before);
  });
});
