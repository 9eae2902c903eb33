import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../../extension/background/ledger-database';
import { imported, timeRow } from '../entries';
import { CONTENT, freshBrowser, note, published, RunningBackground } from '../running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

/** Two backgrounds of one profile, as for a moment after an update; and windows of one. */
let one: RunningBackground;
let other: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  one = new RunningBackground();
  other = new RunningBackground();
});

const publish = (background: RunningBackground, id: string) =>
  background.ask('post/published', published(id), CONTENT);
const copy = () => one.ask('ledger/export');

describe('two backgrounds at once', () => {
  it('keep each post once, whoever hears of it', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `p:${index}`);
    const answers = await Promise.all(
      ids.flatMap((id) => [publish(one, id), publish(other, id), publish(one, id)]),
    );
    expect(answers.filter(({ status }) => status === 'stored')).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 'already_stored')).toHaveLength(40);
    expect((await copy()).entries.map(({ id }) => id)).toEqual(ids.toSorted());
  });

  it('keep posts and both imports of one archive', async () => {
    const request = {
      entries: Array.from({ length: 100 }, (_, index) => imported(String(index))),
      time: [timeRow('elsewhere', 5)],
      isTrial: false,
    };
    const [first, , second] = await Promise.all([
      one.ask('ledger/merge', request),
      publish(one, 'p:1'),
      other.ask('ledger/merge', request),
      publish(other, 'p:2'),
    ]);
    const added = [first, second].map((answer) => (answer.ok ? answer.added : null));
    expect(added.toSorted()).toEqual([0, 100]);
    expect((await copy()).entries).toHaveLength(102);
  });

  it('add up time without losing a note', async () => {
    await Promise.all(
      Array.from({ length: 15 }, (_, index) =>
        (index % 2 ? one : other).ask('time/note', note(`page-${index}`, 10), CONTENT),
      ),
    );
    expect((await copy()).time).toMatchObject([{ seconds: 150 }]);
  });

  it('correct a post that the other one removes, and nothing is lost of either', async () => {
    await publish(one, 'p:1');
    const answers = await Promise.all([
      one.ask('post/correct', { of: 'p:1', kind: 'offer' }),
      other.ask('post/delete', { of: 'p:1' }),
    ]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect((await copy()).entries.map(({ type }) => type).toSorted()).toEqual([
      'correction',
      'deletion',
      'post',
    ]);
  });
});

describe('a connection that is closed under a background', () => {
  it('by an upgrade elsewhere is opened again, to be read', async () => {
    await publish(one, 'p:1');
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    newer.close();
    expect(await publish(one, 'p:2')).toEqual({ status: 'refused', reason: 'storage' });
    const week = await one.ask('week/read', { weekOffset: 0 });
    expect(week).toMatchObject({ readOnly: true, readOnlyReason: 'newer' });
    expect((await copy()).entries).toMatchObject([{ id: 'p:1' }]);
  });

  it('by the person, who cleared the site data, is opened anew', async () => {
    await publish(one, 'p:1');
    await deleteDB(DATABASE_NAME);
    expect(await publish(one, 'p:2')).toMatchObject({ status: 'stored' });
    expect((await copy()).entries).toMatchObject([{ id: 'p:2' }]);
  });

  it('between two posts loses neither', async () => {
    await publish(one, 'p:1');
    const open: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      open.push(this);
      return transaction.apply(this, given);
    });
    await copy();
    spy.mockRestore();
    open.forEach((database) => database.close());
    const first = await publish(one, 'p:2');
    if (first.status === 'refused')
      expect(await publish(one, 'p:2')).toMatchObject({ status: 'stored' });
    expect((await copy()).entries.map(({ id }) => id)).toEqual(['p:1', 'p:2']);
  });
});

describe('settings that cannot be written', () => {
  it('are as they were, and the post is kept', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA'));
    expect(await one.reply('settings/change', { theme: 'dark' })).toEqual({
      ok: false,
      error: 'failed',
    });
    expect(await publish(one, 'p:1')).toMatchObject({ status: 'stored' });
    set.mockRestore();
    one.restart();
    expect(await one.ask('settings/read')).toMatchObject({ theme: 'auto' });
    expect(await one.ask('settings/change', { theme: 'dark' })).toMatchObject({ theme: 'dark' });
  });
});
