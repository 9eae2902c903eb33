import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXCERPT_LIFETIME } from '../../../../extension/background/excerpt';
import { startBackground } from '../../../../extension/background/start';
import { NOON, post } from '../entries';
import { CONTENT, freshBrowser, note, published, RunningBackground } from '../running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const YEAR = 365 * 24 * 60 * 60 * 1000;
let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

describe('a clock that is set back', () => {
  it('loses no post, in whatever order they are dated', async () => {
    const late = published('p:1', { at: NOON + YEAR, localDate: '2027-11-26' });
    await background.ask('post/published', late, CONTENT);
    expect(await background.ask('post/published', published('p:2'), CONTENT)).toMatchObject({
      status: 'stored',
    });
    expect(await background.ask('post/correct', { of: 'p:1', kind: 'offer' })).toEqual({
      ok: true,
    });
    expect((await background.ask('ledger/export')).entries).toHaveLength(3);
  });

  it('counts on where time was noted for an earlier day', async () => {
    await background.ask('time/note', note('page', 40), CONTENT);
    await background.ask('time/note', note('page', 10, { localDate: '2026-11-20' }), CONTENT);
    await background.ask('time/note', note('page', 50), CONTENT);
    expect((await background.ask('ledger/export')).time).toMatchObject([
      { localDate: '2026-11-20', seconds: 10 },
      { localDate: '2026-11-26', seconds: 50 },
    ]);
  });

  it('keeps no excerpt for longer than thirty days', async () => {
    const { ledger } = background.services;
    const wrong = NOON + YEAR;
    await ledger.addPost(post('a'), { id: 'a', text: 'words', expires: wrong + EXCERPT_LIFETIME });
    await ledger.addPost(post('b'), { id: 'b', text: 'words', expires: NOON + 5 });
    await ledger.expireExcerpts(NOON);
    expect([...(await ledger.excerpts(NOON)).keys()]).toEqual(['b', 'a']);
    await ledger.expireExcerpts(NOON + EXCERPT_LIFETIME - 1);
    expect([...(await ledger.excerpts(NOON)).keys()]).toEqual(['a']);
    await ledger.expireExcerpts(NOON + EXCERPT_LIFETIME);
    expect((await ledger.excerpts(0)).size).toBe(0);
  });

  it('leaves no alarm that would ring in a year', async () => {
    Object.assign(fakeBrowser, {
      i18n: { getUILanguage: () => 'en' },
      permissions: {
        contains: async () => false,
        onAdded: { addListener: () => undefined },
        onRemoved: { addListener: () => undefined },
      },
    });
    await fakeBrowser.alarms.create('excerpts/expire', { when: Date.now() + YEAR });
    startBackground();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get('excerpts/expire');
      expect(alarm?.scheduledTime).toBeLessThan(Date.now() + YEAR / 12);
    });
    const set = await fakeBrowser.alarms.get('excerpts/expire');
    await fakeBrowser.runtime.onStartup.trigger();
    await new Promise((resolve) => setTimeout(resolve, 20));
    // One that is near enough is left as it is.
    expect(await fakeBrowser.alarms.get('excerpts/expire')).toBe(set);
  });

  it('does not make a change of a setting look older than the one before', async () => {
    await background.ask('settings/change', { theme: 'dark' });
    const before = (await background.services.settings.readDated()).changed['theme'] ?? 0;
    background.moment = new Date(NOON - YEAR);
    await background.ask('settings/change', { theme: 'light' });
    const { changed } = await background.services.settings.readDated();
    expect(changed['theme']).toBe(before + 1);
  });
});
