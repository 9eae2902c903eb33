// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../extension/shared/protocol/envelope';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let stored: Settings = DEFAULT_SETTINGS;
let told: Envelope[] = [];
let refused: string | null = null;

async function freshState() {
  vi.resetModules();
  return import('../../../extension/options/state');
}

function answerTo({ type, data }: Envelope): unknown {
  switch (type) {
    case 'settings/change':
      stored = { ...stored, ...(data as Partial<Settings>) };
      return stored;
    case 'settings/read':
      return stored;
    case 'site/pause':
      stored = { ...stored, pausedHosts: [] };
      return stored;
    case 'engine/status':
      return { ready: true, modelVersion: '1.0.0', error: null };
    case 'ledger/export':
      return { schema: 1, entries: [], time: [] };
    case 'sync/read':
      return { on: stored.syncSettings, lastSharedAt: null, problem: null };
    default:
      return { ok: true };
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    id: 'tact',
    getManifest: () => ({ version: '0.1.0' }),
  });
  stored = { ...DEFAULT_SETTINGS, pausedHosts: ['x.com'] };
  told = [];
  refused = null;
  fakeBrowser.runtime.sendMessage = vi.fn((envelope: Envelope) => {
    told.push(envelope);
    const reply =
      envelope.type === refused
        ? { ok: false, error: 'failed' }
        : { ok: true, answer: answerTo(envelope) };
    return Promise.resolve(reply);
  }) as never;
});

describe('the options’ state', () => {
  it('shows a change at once and keeps what the background made of it', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    actions.change({ theme: 'dark' });
    expect(view.value).toMatchObject({ settings: { theme: 'dark' }, outcome: null });
    await vi.waitFor(() => expect(view.value).toMatchObject({ outcome: 'saved' }));
    expect(stored.theme).toBe('dark');
  });

  it('returns to what is stored when a change is refused', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    refused = 'settings/change';
    actions.change({ theme: 'dark' });
    await vi.waitFor(() =>
      expect(view.value).toMatchObject({ settings: { theme: 'auto' }, outcome: 'failed' }),
    );
  });

  it('resumes a host', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    actions.resumeHost('x.com');
    await vi.waitFor(() => expect(view.value).toMatchObject({ settings: { pausedHosts: [] } }));
  });

  it('stops a switched-on host through its origin', async () => {
    const { actions, readOptions } = await freshState();
    await readOptions();
    actions.stopHost('forum.example.org');
    await vi.waitFor(() =>
      expect(told.find(({ type }) => type === 'site/enable')?.data).toEqual({
        origin: 'https://forum.example.org',
        enabled: false,
        tabId: null,
      }),
    );
  });

  it('hands out everything as a file made in the browser', async () => {
    const made: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:tact';
    });
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    actions.exportAll();
    await vi.waitFor(() => expect(view.value).toMatchObject({ outcome: 'exported' }));
    expect(JSON.parse((await made[0]?.text()) ?? '')).toMatchObject({
      tact: 'backup',
      schema: 1,
      version: '0.1.0',
      settings: stored,
      entries: [],
      time: [],
    });
    create.mockRestore();
  });

  it('asks the browser for the reminder within the press, and keeps it off when it says no', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    const request = vi.fn(() => Promise.resolve(false));
    Object.assign(fakeBrowser, { permissions: { request, contains: async () => true } });
    actions.remind({ day: 0, hour: 9 });
    expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
    await vi.waitFor(() => expect(view.value).toMatchObject({ reminderTrouble: 'refused' }));
    expect(stored.reminder).toBeNull();
    request.mockImplementation(() => Promise.resolve(true));
    actions.remind({ day: 0, hour: 9 });
    await vi.waitFor(() => expect(stored.reminder).toEqual({ day: 0, hour: 9 }));
    expect(view.value).not.toHaveProperty('reminderTrouble');
  });

  it('notices that the browser took the permission back', async () => {
    stored = { ...DEFAULT_SETTINGS, reminder: { day: 0, hour: 9 } };
    Object.assign(fakeBrowser, { permissions: { contains: async () => false } });
    const { readOptions, view } = await freshState();
    await readOptions();
    expect(view.value).toMatchObject({ reminderTrouble: 'withdrawn' });
  });

  it('reads how the sharing stands whenever it is switched', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    expect(view.value).toMatchObject({ sync: { on: false } });
    actions.change({ syncSettings: true });
    await vi.waitFor(() => expect(view.value).toMatchObject({ sync: { on: true } }));
  });

  it('says when something did not work', async () => {
    const { actions, readOptions, view } = await freshState();
    await readOptions();
    refused = 'data/erase';
    actions.eraseEverything();
    await vi.waitFor(() => expect(view.value).toMatchObject({ outcome: 'failed' }));
  });

  it('fails visibly when there is no background', async () => {
    refused = 'settings/read';
    const { readOptions, view } = await freshState();
    await readOptions();
    expect(view.value).toEqual({ status: 'failed' });
  });
});
