import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../extension/background/ledger-database';
import { LedgerError, LedgerStore } from '../../../extension/background/ledger-store';
import type { PostEntry } from '../../../extension/shared/ledger-entry';
import { post as entry } from './entries';

const post = (id: string, change: Partial<PostEntry> = {}) =>
  entry(id, { at: 1_795_702_200_000, ...change });
const deletion = (of: string) =>
  ({ schema: 1, type: 'deletion', id: `d-${of}`, at: 1, of }) as const;
const excerpt = (id: string, expires: number) => ({ id, text: `text of ${id}`, expires });

async function write(store: string, value: unknown, key?: string): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  await database.put(store, value, key);
  database.close();
}

let store: LedgerStore;
beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  store = new LedgerStore();
});

describe('the ledger store', () => {
  it('keeps a post once, however often it is told', async () => {
    expect(await store.addPost(post('a'), excerpt('a', 10))).toBe('stored');
    expect(await store.addPost(post('a', { kind: 'offer' }), excerpt('a', 99))).toBe(
      'already_stored',
    );
    expect(await store.rows()).toEqual([post('a')]);
    expect([...(await store.excerpts(10))]).toEqual([]);
  });

  it('keeps a post once when both messages come at the same time', async () => {
    const answers = await Promise.all([
      store.addPost(post('a'), null),
      store.addPost(post('a'), null),
    ]);
    expect(answers.toSorted()).toEqual(['already_stored', 'stored']);
    expect(await store.rows()).toHaveLength(1);
  });

  it('finds everything again after the background was stopped', async () => {
    await store.addPost(post('a'), excerpt('a', 100));
    await store.saveOverlay(new Uint8Array([1, 2]));
    const next = new LedgerStore();
    expect(await next.rows()).toEqual([post('a')]);
    expect(await next.excerpts(5)).toEqual(new Map([['a', 'text of a']]));
    expect(await next.overlay()).toEqual(new Uint8Array([1, 2]));
  });

  it('amends only posts that are there, and a deletion takes the excerpt along', async () => {
    await store.addPost(post('a'), excerpt('a', 100));
    expect(await store.amend(deletion('nobody'))).toBe(false);
    expect(await store.amend(deletion('a'))).toBe(true);
    expect(await store.rows()).toHaveLength(2);
    expect((await store.excerpts(0)).size).toBe(0);
  });

  it('forgets excerpts when their time is over, and all of them when asked', async () => {
    for (const [id, expires] of [
      ['a', 10],
      ['b', 11],
      ['c', 12],
    ] as const) {
      await store.addPost(post(id), excerpt(id, expires));
    }
    expect([...(await store.excerpts(10)).keys()]).toEqual(['b', 'c']);
    await store.expireExcerpts(11);
    expect([...(await store.excerpts(0)).keys()]).toEqual(['c']);
    await store.eraseExcerpts();
    expect((await store.excerpts(0)).size).toBe(0);
    expect(await store.rows()).toHaveLength(3);
  });

  it('marks broken rows and reads on', async () => {
    await store.addPost(post('a'), null);
    await write('entries', { id: 'b' });
    await write('entries', { id: 'c', type: 'post', campaign: '\ud800' });
    await write('entries', { id: 'd', type: 'post', kind: { deep: [] } });
    await write('entries', { ...post('e'), id: 'e', localDate: 'some day' });
    const rows = await store.rows();
    expect(rows.filter((row) => row === null)).toHaveLength(3);
    // What is merely wrong is judged by the engine.
    expect(rows.filter((row) => row !== null).map(({ id }) => id)).toEqual(['a', 'e']);
    expect(await store.post('b')).toBeNull();
  });

  it('does not believe an overlay that is no bytes', async () => {
    await store.rows();
    await write('meta', 'overlay', 'overlay');
    expect(await store.overlay()).toBeNull();
    expect(await store.adoptOverlay(new Uint8Array([4]))).toBe(true);
    expect(await store.adoptOverlay(new Uint8Array([5]))).toBe(false);
    expect(await store.overlay()).toEqual(new Uint8Array([4]));
  });

  it('reads a ledger of a newer Tact and writes nothing into it', async () => {
    await store.addPost(post('a'), null);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    newer.close();
    const old = new LedgerStore();
    expect(await old.readOnly()).toBe('newer');
    expect(await old.rows()).toEqual([post('a')]);
    await expect(old.addPost(post('b'), null)).rejects.toMatchObject({ code: 'read_only' });
    await expect(old.amend(deletion('a'))).rejects.toBeInstanceOf(LedgerError);
    await expect(old.adoptOverlay(new Uint8Array([1]))).rejects.toMatchObject({
      code: 'read_only',
    });
    expect(await old.rows()).toHaveLength(1);
    await old.eraseAll();
    expect(await old.rows()).toHaveLength(0);
  });

  it('steps aside when another context upgrades the database', async () => {
    await store.addPost(post('a'), null);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
    await expect(store.addPost(post('b'), null)).rejects.toMatchObject({ code: 'read_only' });
  });

  it('erases everything', async () => {
    await store.addPost(post('a'), excerpt('a', 100));
    await store.saveOverlay(new Uint8Array([1]));
    await store.eraseAll();
    expect(await store.rows()).toEqual([]);
    expect((await store.excerpts(0)).size).toBe(0);
    expect(await store.overlay()).toBeNull();
  });
});
