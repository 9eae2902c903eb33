import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser, published, CONTENT, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

/** Two browsers of one person: `storage.sync` is theirs together, `storage.local` each one's own. */
let background: RunningBackground;
let elsewhere: Record<string, unknown>;
beforeEach(async () => {
  await freshBrowser();
  elsewhere = {};
  background = new RunningBackground();
});

/** Goes to the other browser, whose clock is a minute later, and lets it do what the browser would wake it for. */
async function goToTheOther(): Promise<void> {
  const here = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(elsewhere);
  elsewhere = here;
  background.moment = new Date(background.moment.getTime() + 60_000);
  background.restart();
  await background.services.sync.run();
}
async function change(
  patch: Parameters<typeof background.ask<'settings/change'>>[1],
): Promise<void> {
  await background.ask('settings/change', patch);
  await background.services.sync.run();
}
const chosen = () => background.ask('settings/read');
const status = () => background.ask('sync/read');
const shared = () => fakeBrowser.storage.sync.get(null);

describe('sharing settings', () => {
  it('gives nothing before it is switched on', async () => {
    await change({ theme: 'dark' });
    expect(await shared()).toEqual({});
    expect(await status()).toEqual({ on: false, lastSharedAt: null, problem: null });
  });

  it('carries choices from one browser to the other and back', async () => {
    await change({ theme: 'dark', currency: 'EUR', syncSettings: true });
    expect(await status()).toEqual({
      on: true,
      lastSharedAt: background.moment.getTime(),
      problem: null,
    });
    await goToTheOther();
    expect(await chosen()).toMatchObject({ theme: 'auto', syncSettings: false });
    await change({ language: 'fr', syncSettings: true });
    expect(await chosen()).toMatchObject({ theme: 'dark', currency: 'EUR', language: 'fr' });
    await change({ theme: 'light' });
    await goToTheOther();
    expect(await chosen()).toMatchObject({ theme: 'light', language: 'fr', currency: 'EUR' });
    await change({ theme: 'auto' });
    await goToTheOther();
    expect(await chosen()).toMatchObject({ theme: 'auto' });
  });

  it('keeps what belongs to one browser, and everything of the ledger', async () => {
    await background.ask('post/published', published('p:1', { campaign: 'Noël' }), CONTENT);
    await change({ syncSettings: true, pausedEverywhere: true, onboarded: true });
    expect(Object.keys(await shared())).toEqual(['setting:campaigns']);
    await goToTheOther();
    await change({ syncSettings: true });
    expect(await chosen()).toMatchObject({
      campaigns: ['Noël'],
      pausedEverywhere: false,
      onboarded: false,
    });
  });

  it('brings what comes in to where it matters', async () => {
    await change({
      syncSettings: true,
      profile: { names: ['Boulange'], handles: [], domains: [] },
    });
    await goToTheOther();
    await background.ask('draft/classify', {
      text: 'a',
      network: 'x',
      reply: false,
      host: 'x.com',
    });
    expect(background.engine.profile?.names).toEqual([]);
    await change({ syncSettings: true });
    expect(background.engine.profile?.names).toEqual(['Boulange']);
  });

  it('comes to rest: nothing is written when nothing has changed', async () => {
    await change({ theme: 'dark', syncSettings: true });
    await goToTheOther();
    await change({ syncSettings: true });
    const [set, setShared] = [fakeBrowser.storage.local, fakeBrowser.storage.sync].map((area) =>
      vi.spyOn(area, 'set'),
    );
    await background.services.sync.run();
    await goToTheOther();
    set?.mockClear();
    await background.services.sync.run();
    expect([set?.mock.calls, setShared?.mock.calls]).toEqual([[], []]);
  });

  it('ends when it is switched off, here; the other browsers go on', async () => {
    await change({ theme: 'dark', syncSettings: true });
    const before = await shared();
    await change({ syncSettings: false });
    await change({ theme: 'light' });
    expect(await shared()).toEqual(before);
    expect(await status()).toMatchObject({ on: false, lastSharedAt: null });
    await goToTheOther();
    await change({ syncSettings: true });
    expect(await chosen()).toMatchObject({ theme: 'dark' });
  });

  it('erases what is shared with everything else, and the other browser does not bring it back', async () => {
    await change({ theme: 'dark', syncSettings: true });
    await goToTheOther();
    await change({ language: 'fr', syncSettings: true });
    await fakeBrowser.storage.sync.set({ other: 'not ours' });
    expect(await background.ask('data/erase')).toEqual({ ok: true });
    expect(await shared()).toEqual({ other: 'not ours' });
    await goToTheOther();
    expect(await shared()).toEqual({ other: 'not ours' });
    expect(await chosen()).toMatchObject({ theme: 'dark', language: 'auto', syncSettings: false });
    expect(await status()).toMatchObject({ on: false, problem: 'ended' });
    await change({ syncSettings: true });
    expect(Object.keys(await shared())).toContain('setting:theme');
    expect(await status()).toMatchObject({ on: true, problem: null });
  });

  it('says so when a setting is too long, and shares the others', async () => {
    const names = Array.from({ length: 100 }, () => 'n'.repeat(100));
    await change({
      profile: { names, handles: [], domains: [] },
      theme: 'dark',
      syncSettings: true,
    });
    expect(Object.keys(await shared())).toEqual(['setting:theme']);
    expect(await status()).toMatchObject({ on: true, problem: 'too_large' });
    await change({ profile: { names: ['n'], handles: [], domains: [] } });
    expect(await status()).toMatchObject({ problem: null });
  });

  it('shares what there is room for, and the rest when there is room again', async () => {
    const set = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
    const giveLittle = (items: object) =>
      'setting:currency' in items ? Promise.reject(new Error('QUOTA_BYTES')) : set(items);
    // The browser's declaration knows callbacks first.
    const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(giveLittle as never);
    await change({ theme: 'dark', currency: 'EUR', syncSettings: true });
    expect(Object.keys(await shared())).toEqual(['setting:theme']);
    expect(await status()).toMatchObject({ problem: 'quota' });
    full.mockRestore();
    background.restart();
    await background.services.sync.run();
    expect(Object.keys(await shared()).toSorted()).toEqual(['setting:currency', 'setting:theme']);
    expect(await status()).toMatchObject({ problem: null });
  });

  it('does no harm where the browser shares nothing', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no account'));
    await change({ theme: 'dark', syncSettings: true });
    expect(await chosen()).toMatchObject({ theme: 'dark', syncSettings: true });
    expect(await status()).toMatchObject({ on: true, problem: 'unavailable' });
    expect(await background.ask('data/erase')).toEqual({ ok: true });
  });

  it('does not lose a change made while another one comes in', async () => {
    await change({ theme: 'dark', syncSettings: true });
    await goToTheOther();
    await background.ask('settings/change', { syncSettings: true });
    const get = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
    const meetAChange = async () => {
      const items = await get(null);
      await background.ask('settings/change', { theme: 'light' });
      return items;
    };
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(meetAChange as never);
    await background.services.sync.run();
    expect(await chosen()).toMatchObject({ theme: 'light' });
    await background.services.sync.run();
    await goToTheOther();
    expect(await chosen()).toMatchObject({ theme: 'light' });
  });
});
