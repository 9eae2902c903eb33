import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../extension/background/start';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const create = vi.fn();
const executeScript = vi.fn();
const insertCSS = vi.fn();
const onAdded = vi.fn<(listener: (permissions: object) => void) => void>();
const onRemoved = vi.fn<(listener: (permissions: { origins?: string[] }) => void) => void>();
const sendMessage = vi.fn<(tabId: number, message: { type: string }) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  executeScript.mockReset();
  insertCSS.mockReset();
  onAdded.mockReset();
  onRemoved.mockReset();
  sendMessage.mockReset().mockRejectedValue(new Error('Could not establish connection.'));
  Object.assign(fakeBrowser.runtime, {
    id: 'tact',
    getURL: (path: string) => `chrome-extension://tact${path}`,
    getManifest: () => ({
      content_scripts: [
        {
          matches: ['https://x.com/*'],
          js: ['content-scripts/tact.js'],
          css: ['content-scripts/tact.css'],
        },
      ],
    }),
  });
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'fr-CA' },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
    scripting: { getRegisteredContentScripts: async () => [], executeScript, insertCSS },
    permissions: {
      contains: async () => true,
      onAdded: { addListener: onAdded },
      onRemoved: { addListener: onRemoved },
    },
  });
  fakeBrowser.tabs.create = create;
  fakeBrowser.tabs.query = (async ({ url }: { url?: readonly string[] }) =>
    !url || url.includes('https://x.com/*') ? [{ id: 7 }, { id: 8 }, {}] : []) as never;
  fakeBrowser.tabs.sendMessage = sendMessage as never;
});

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setTimeout(resolve));
}

describe('starting the background', () => {
  it('registers every listener before it waits for anything', () => {
    startBackground();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(onAdded).toHaveBeenCalledOnce();
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  it('welcomes a new person, sets the alarm and serves open tabs', async () => {
    startBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await settle();
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://tact/onboarding.html' });
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'excerpts/expire' }]);
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7, 8]);
    expect(insertCSS).toHaveBeenCalledTimes(2);
  });

  it('does not welcome anybody after an update, and one closed tab harms nothing', async () => {
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    startBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await settle();
    expect(create).not.toHaveBeenCalled();
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('leaves tabs alone in which a script is at work already, as in Firefox', async () => {
    sendMessage.mockImplementation(async (tabId) => (tabId === 7 ? true : null));
    startBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await settle();
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([8]);
  });

  it('serves open tabs once the browser permits it, and leaves those it no longer permits', async () => {
    startBackground();
    onAdded.mock.calls[0]?.[0]({ origins: ['https://x.com/*'] });
    await settle();
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7, 8]);

    sendMessage.mockClear();
    fakeBrowser.permissions.contains = async () => false;
    onRemoved.mock.calls[0]?.[0]({ origins: ['https://x.com/*'] });
    await settle();
    expect(sendMessage.mock.calls).toEqual(
      [7, 8].map((tab) => [tab, { tact: 1, type: 'page/leave', data: ['x.com'] }]),
    );
  });

  it('reminds when the alarm goes off, and shares settings when they change', async () => {
    startBackground();
    await fakeBrowser.storage.local.set({
      settings: {
        version: 1,
        values: { reminder: { day: 0, hour: 9 }, syncSettings: true, theme: 'dark' },
      },
    });
    await settle();
    expect(await fakeBrowser.storage.sync.get(null)).toMatchObject({
      'setting:theme': { version: 1, value: 'dark' },
    });
    await fakeBrowser.storage.sync.set({
      'setting:theme': { version: 1, at: Date.now() + 1000, value: 'light' },
    });
    await settle();
    expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({
      settings: { values: { theme: 'light' } },
    });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder/week' } as never);
    await settle();
    expect(await fakeBrowser.alarms.get('reminder/week')).toMatchObject({
      scheduledTime: expect.any(Number),
    });
  });

  it('leaves messages of others alone', async () => {
    startBackground();
    const respond = vi.fn();
    const sender = { id: 'tact', url: 'chrome-extension://tact/popup.html' } as never;
    void fakeBrowser.runtime.onMessage.trigger({ type: 'settings/read' }, sender, respond);
    await settle();
    expect(respond).not.toHaveBeenCalled();
    void fakeBrowser.runtime.onMessage.trigger({ tact: 1, type: 'settings/read' }, sender, respond);
    await settle();
    expect(respond).toHaveBeenCalledWith({
      ok: true,
      answer: expect.objectContaining({ theme: 'auto' }),
    });
  });
});
