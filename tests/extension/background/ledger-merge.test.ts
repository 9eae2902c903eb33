import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../../extension/background/ledger-database';
import type { LedgerEntry, TimeRow } from '../../../extension/shared/ledger-entry';
import { correction, deletion, imported, post, timeRow } from './entries';
import { CONTENT, freshBrowser, note, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

const merge = (entries: readonly LedgerEntry[], time: readonly TimeRow[] = [], isTrial = false) =>
  background.ask('ledger/merge', { entries, time, isTrial });
const copy = () => background.ask('ledger/export');
const ids = async () => (await copy()).entries.map(({ id }) => id);

describe('merging', () => {
  const backup = [post('a'), correction('a'), deletion('a')];

  it('takes over what is not there and nothing twice', async () => {
    expect(await merge(backup, [timeRow('other', 60)])).toEqual({ ok: true, added: 3, known: 0 });
    expect(await merge(backup, [timeRow('other', 60)])).toEqual({ ok: true, added: 0, known: 3 });
    const all = await copy();
    expect(all.entries).toHaveLength(3);
    expect(all.entries).toEqual(expect.arrayContaining(backup));
    expect(all.time).toEqual([timeRow('other', 60)]);
  });

  it('is known by content, in whatever order its members stand', async () => {
    await merge([post('a', { quote: true })]);
    const members = Object.entries(post('a', { quote: true })).toReversed();
    const turned = Object.fromEntries(members) as unknown as LedgerEntry;
    expect(await merge([turned, post('b'), post('b')])).toEqual({ ok: true, added: 1, known: 2 });
  });

  it.each([
    ['another kind', [post('a', { kind: 'offer' })]],
    ['a member more', [post('a', { quote: true })]],
    ['another type', [{ ...deletion('x'), id: 'a' }]],
    ['one id for two posts of the file', [post('c'), post('c', { seconds: 1 })]],
  ])('writes nothing when an id holds something else: %s', async (_what, entries) => {
    await merge([post('a')]);
    const answer = await merge([post('b'), ...entries], [timeRow('other', 60)]);
    expect(answer).toEqual({ ok: false, reason: 'conflict' });
    expect(await copy()).toEqual({ schema: 1, entries: [post('a')], time: [] });
  });

  it('knows a post of an archive by its id, however it is judged today', async () => {
    await merge([imported('1')]);
    const again = imported('1', { kind: 'offer', tag: 'promotional', localDate: '2026-11-27' });
    expect(await merge([again, imported('2')])).toEqual({ ok: true, added: 1, known: 1 });
    expect((await copy()).entries).toEqual([imported('1'), imported('2')]);
    // Not of an archive, whatever its id says.
    expect(await merge([post('import:x:1')])).toEqual({ ok: false, reason: 'conflict' });
  });

  it('keeps the larger of two counters, whichever came first', async () => {
    await merge([], [timeRow('one', 60), timeRow('two', 60)]);
    await merge(
      [],
      [timeRow('one', 90), timeRow('two', 30), timeRow('three', 5), timeRow('three', 8)],
    );
    const { time } = await copy();
    expect(time).toEqual([timeRow('one', 90), timeRow('three', 8), timeRow('two', 60)]);
    expect(await merge([], [timeRow('one', 99, { network: 'reddit' })])).toEqual({
      ok: false,
      reason: 'conflict',
    });
  });

  it('goes on counting after a backup of its own was taken over', async () => {
    await background.ask('time/note', note('page', 30), CONTENT);
    const { time } = await copy();
    await merge(
      [],
      time.map((row) => ({ ...row, seconds: 50 })),
    );
    await background.ask('time/note', note('page', 40), CONTENT);
    expect((await copy()).time).toMatchObject([{ seconds: 60 }]);
  });

  it('only says what it would do when it is tried', async () => {
    await merge([post('a')]);
    expect(await merge([post('a'), post('b')], [timeRow('o', 1)], true)).toEqual({
      ok: true,
      added: 1,
      known: 1,
    });
    expect(await merge([post('a', { seconds: 1 })], [], true)).toEqual({
      ok: false,
      reason: 'conflict',
    });
    expect(await copy()).toEqual({ schema: 1, entries: [post('a')], time: [] });
  });

  it('shows at once in summaries and on the toolbar', async () => {
    await background.ask('week/read', { weekOffset: 0 });
    await merge(Array.from({ length: 3 }, (_, index) => post(`p:${index}`)));
    const week = await background.ask('week/read', { weekOffset: 0 });
    expect('recent' in week && week.recent).toHaveLength(3);
    await vi.waitFor(async () => {
      expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
    });
  });

  it('takes the beginning of a removed post along', async () => {
    await background.services.ledger.addPost(post('a'), { id: 'a', text: 'words', expires: 1e15 });
    await merge([deletion('a')]);
    expect((await background.services.ledger.excerpts(0)).size).toBe(0);
  });

  it('puts a whole entry in the place of a row that is none', async () => {
    await merge([post('a')]);
    await write({ ...post('a'), kind: { deep: 1 } });
    expect(await ids()).toEqual([]);
    expect(await merge([post('a')])).toEqual({ ok: true, added: 1, known: 0 });
    expect(await ids()).toEqual(['a']);
  });

  it('of twenty thousand entries reads those that are there at once, not one by one', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => imported(String(index)));
    await merge(many);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await merge([...many, post('last')])).toEqual({ ok: true, added: 1, known: 20_000 });
    // The toolbar's summary may look for what was learnt.
    expect(get.mock.calls.length).toBeLessThan(5);
    expect(put).toHaveBeenCalledTimes(1);
    expect((await copy()).entries).toHaveLength(20_001);
  }, 60_000);
});

async function write(row: object): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  await database.put('entries', row);
  database.close();
}
