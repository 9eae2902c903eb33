import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LedgerError, LedgerStore } from '../../../extension/background/ledger-store';
import { CONTENT, freshBrowser, published, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

const publish = (id: string) =>
  background.ask('post/published', published(id, { text: 'Our secret recipe' }), CONTENT);
const ids = async () =>
  (await background.ask('ledger/export')).entries.map(({ id }) => id).toSorted();

/** A full disk: the next so many posts cannot be stored. */
function fill(times: number): void {
  const addPost = vi.spyOn(LedgerStore.prototype, 'addPost');
  for (let time = 0; time < times; time += 1)
    addPost.mockRejectedValueOnce(new LedgerError('storage'));
}

describe('a post that the ledger could not take', () => {
  it('is in it after the next one that could be stored, though its page is gone', async () => {
    fill(2);
    expect(await publish('a')).toEqual({ status: 'refused', reason: 'storage' });
    expect(await publish('b')).toMatchObject({ status: 'refused' });
    expect(await ids()).toEqual([]);
    expect(await publish('c')).toMatchObject({ status: 'stored' });
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  it('outlives the background', async () => {
    fill(1);
    await publish('a');
    background.restart();
    await background.services.publications.settleWaiting();
    expect(await ids()).toEqual(['a']);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('counts once when its page tells of it again', async () => {
    fill(1);
    await publish('a');
    expect(await publish('a')).toMatchObject({ status: 'stored' });
    background.restart();
    await background.services.publications.settleWaiting();
    expect(await ids()).toEqual(['a']);
  });

  it('waits without its text', async () => {
    fill(1);
    await publish('a');
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept).toContain('"id":"a"');
    expect(kept).not.toContain('secret');
  });

  it('waits on while nothing can be stored', async () => {
    fill(2);
    await publish('a');
    await background.services.publications.settleWaiting();
    expect(await ids()).toEqual([]);
    await background.services.publications.settleWaiting();
    expect(await ids()).toEqual(['a']);
  });

  it('is erased with everything else, and nothing else of the browser’s session is', async () => {
    fill(1);
    await publish('a');
    await fakeBrowser.storage.session.set({ other: 1 });
    await background.ask('data/erase');
    await background.services.publications.settleWaiting();
    expect(await ids()).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ other: 1 });
  });

  it('keeps nobody waiting where the session cannot be written either', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    fill(1);
    expect(await publish('a')).toEqual({ status: 'refused', reason: 'storage' });
    expect(await publish('a')).toMatchObject({ status: 'stored' });
  });
});
