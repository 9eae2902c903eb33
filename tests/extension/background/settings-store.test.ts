import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsStore } from '../../../extension/background/settings-store';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let store: SettingsStore;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  store = new SettingsStore(() => new Date(700));
});

describe('the settings store', () => {
  it('stores differences and reads them again after a restart', async () => {
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    await store.change({ theme: 'dark' });
    expect(await fakeBrowser.storage.local.get()).toEqual({
      settings: { version: 1, values: { theme: 'dark' }, changed: { theme: 700 } },
    });
    expect((await new SettingsStore().read()).theme).toBe('dark');
  });

  it('loses no change of several made at once', async () => {
    await Promise.all([
      store.change({ theme: 'dark' }),
      store.update(({ pausedHosts }) => ({ pausedHosts: [...pausedHosts, 'a.example'] })),
      store.update(({ pausedHosts }) => ({ pausedHosts: [...pausedHosts, 'b.example'] })),
    ]);
    expect(await store.read()).toMatchObject({
      theme: 'dark',
      pausedHosts: ['a.example', 'b.example'],
    });
  });

  it('reads storage once, until somebody else changes it', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await store.read();
    await store.read();
    expect(get).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ settings: { version: 1, values: { theme: 'light' } } });
    expect((await store.read()).theme).toBe('light');
  });

  it('never overwrites what a newer Tact stored', async () => {
    const newer = { settings: { version: 2, values: { theme: 'dark', shape: 'new' } } };
    await fakeBrowser.storage.local.set(newer);
    expect(await store.change({ theme: 'light' })).toMatchObject({ theme: 'dark' });
    expect(await fakeBrowser.storage.local.get()).toEqual(newer);
  });

  it('works with the defaults while storage fails, and writes nothing then', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    expect(await store.change({ theme: 'dark' })).toEqual(DEFAULT_SETTINGS);
    expect(set).not.toHaveBeenCalled();
    expect((await store.change({ theme: 'dark' })).theme).toBe('dark');
  });

  it('goes on after a write that failed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(store.change({ theme: 'dark' })).rejects.toThrow('quota');
    expect((await store.change({ theme: 'light' })).theme).toBe('light');
  });
});
