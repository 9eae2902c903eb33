// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../extension/shared/protocol/envelope';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { BAKERY, pageIn, PAST_WEEK, viewOf, type Story } from './fixtures';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

type Answers = Record<string, (data: never) => unknown>;

let told: Envelope[] = [];
const permissions = { request: vi.fn<(wanted: unknown) => Promise<boolean>>() };

function week(story: Story) {
  const view = viewOf(story);
  if (view.status !== 'ready') throw new Error('unreachable');
  const { summary, recent } = view.week;
  return { summary, recent, settings: DEFAULT_SETTINGS, readOnly: false };
}

const ANSWERS: Answers = {
  'week/read': () => week(BAKERY),
  'engine/status': () => ({ ready: true, modelVersion: '1.0.0', error: null }),
  'settings/read': () => DEFAULT_SETTINGS,
  'site/read': () => ({ network: null, paused: false, generic: false, permitted: false }),
};

/** A background that answers from a table and writes down what it was told. */
function background(answers: Answers = {}): void {
  const all: Answers = { ...ANSWERS, ...answers };
  fakeBrowser.runtime.sendMessage = vi.fn((envelope: Envelope) => {
    told.push(envelope);
    const answer = all[envelope.type] ?? (() => ({ ok: true }));
    return Promise.resolve(answer(envelope.data as never)).then((value) => ({
      ok: true,
      answer: value,
    }));
  }) as never;
}

function toldOf(type: string): unknown[] {
  return told.filter((envelope) => envelope.type === type).map((envelope) => envelope.data);
}

async function freshState() {
  vi.resetModules();
  return import('../../../extension/popup/state');
}

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  Object.assign(fakeBrowser.runtime, {
    id: 'tact',
    getManifest: () => ({ version: '0.1.0' }),
  });
  permissions.request.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions });
  fakeBrowser.tabs.query = vi.fn(() =>
    Promise.resolve([{ id: 7, url: 'https://forum.example.org/new' }]),
  ) as never;
  background();
});

describe('the popup’s state', () => {
  it('reads the week and whether the engine runs', async () => {
    background({
      'engine/status': () => ({ ready: false, modelVersion: null, error: 'model_checksum' }),
    });
    const { readWeek, view } = await freshState();
    await readWeek();
    expect(view.value).toMatchObject({ status: 'ready', week: { engineFailed: true } });
  });

  it('fails visibly when the week cannot be read, and recovers', async () => {
    background({ 'week/read': () => ({ error: 'storage' }) });
    const { actions, readWeek, view } = await freshState();
    await readWeek();
    expect(view.value).toEqual({
      status: 'failed',
      reason: 'storage',
      settings: DEFAULT_SETTINGS,
    });
    background();
    actions.retry();
    await vi.waitFor(() => expect(view.value.status).toBe('ready'));
  });

  it('drops the answer for a week that was left in the meantime', async () => {
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    background({
      'week/read': async ({ weekOffset }: { weekOffset: number }) => {
        if (weekOffset === 3) await late;
        return week(weekOffset === 3 ? PAST_WEEK : BAKERY);
      },
    });
    const { readWeek, view } = await freshState();
    const first = readWeek(3);
    await readWeek(0);
    release();
    await first;
    expect(view.value).toMatchObject({ week: { summary: { week: { offset: 0 } } } });
  });

  it('corrects, offers to take it back, takes it back', async () => {
    const { actions, readWeek, undo } = await freshState();
    await readWeek();
    const [post] = week(BAKERY).recent;
    if (post === undefined) throw new Error('unreachable');
    actions.correct(post, 'tip');
    expect(undo.value).toEqual({ id: post.id, from: 'showcase', to: 'tip' });
    if (undo.value !== null) actions.undo(undo.value);
    expect(undo.value).toBeNull();
    await vi.waitFor(() =>
      expect(toldOf('post/correct')).toEqual([
        { of: post.id, kind: 'tip' },
        { of: post.id, kind: 'showcase' },
      ]),
    );
  });

  it('offers no way back to “unsure”, which is not a kind', async () => {
    const { actions, undo } = await freshState();
    const post = week(BAKERY).recent.find(({ tag }) => tag === 'unsure');
    if (post === undefined) throw new Error('unreachable');
    actions.correct(post, 'tip');
    expect(undo.value).toBeNull();
  });

  it('switches a page on once the browser’s question was answered with yes', async () => {
    const { actions, readSite } = await freshState();
    await readSite();
    permissions.request.mockResolvedValueOnce(false);
    actions.useHere(true);
    await vi.waitFor(() => expect(permissions.request).toHaveBeenCalledOnce());
    await Promise.resolve();
    const wanted = { origin: 'https://forum.example.org', enabled: true, tabId: 7 };
    // Told before the answer: Firefox closes the popup to ask.
    expect(toldOf('site/enable')).toEqual([wanted]);

    told = [];
    actions.useHere(true);
    // In the same task as the click, or the browser refuses to ask.
    expect(permissions.request).toHaveBeenCalledTimes(2);
    expect(permissions.request).toHaveBeenLastCalledWith({
      origins: ['https://forum.example.org/*'],
    });
    await vi.waitFor(() => expect(toldOf('site/enable')).toEqual([wanted, wanted]));
  });

  it('asks for a network’s host in the click, and reads afresh what is true then', async () => {
    let permitted = false;
    background({
      'site/read': () => ({ network: 'facebook', paused: false, generic: false, permitted }),
    });
    fakeBrowser.tabs.query = vi.fn(() =>
      Promise.resolve([{ id: 7, url: 'https://www.facebook.com/', incognito: true }]),
    ) as never;
    const { actions, readSite, site } = await freshState();
    await readSite();
    expect(site.value).toMatchObject({ permitted: false, isPrivate: true });
    permissions.request.mockImplementationOnce(async () => (permitted = true));
    actions.allowHere();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://www.facebook.com/*'] });
    await vi.waitFor(() => expect(site.value?.permitted).toBe(true));
  });

  it('asks the page how it is, and has the script put in where there is none', async () => {
    const { health } = pageIn('unmatched');
    let isServed = false;
    background({
      'site/read': () => ({ network: 'linkedin', paused: false, generic: false, permitted: true }),
      'site/serve': () => {
        isServed = true;
        return { ok: true };
      },
    });
    fakeBrowser.tabs.sendMessage = vi.fn(async () => {
      if (!isServed) throw new Error('Could not establish connection.');
      return health;
    }) as never;
    const { page, readSite } = await freshState();
    await readSite();
    expect(toldOf('site/serve')).toEqual([{ tabId: 7 }]);
    expect(page.value).toMatchObject({ health, facts: { version: '0.1.0', model: '1.0.0' } });
  });

  it('believes no report that is not one', async () => {
    background({
      'site/read': () => ({ network: 'linkedin', paused: false, generic: false, permitted: true }),
    });
    fakeBrowser.tabs.sendMessage = vi.fn(async () => ({ state: 'fine', host: 7 })) as never;
    const { page, readSite } = await freshState();
    await readSite();
    expect(page.value).toBeNull();
  });

  it('knows no site on the browser’s own pages', async () => {
    fakeBrowser.tabs.query = vi.fn(() => Promise.resolve([{ id: 1, url: 'about:home' }])) as never;
    const { readSite, site } = await freshState();
    await readSite();
    expect(site.value).toBeNull();
    expect(toldOf('site/read')).toEqual([]);
  });

  it('pauses the open host, or all', async () => {
    const { actions, readSite } = await freshState();
    await readSite();
    actions.pauseHere(true);
    actions.pauseEverywhere(false);
    await vi.waitFor(() =>
      expect(toldOf('site/pause')).toEqual([
        { host: 'forum.example.org', paused: true },
        { host: null, paused: false },
      ]),
    );
  });

  it('lets networks go and takes them back, even when two are clicked at once', async () => {
    let letGo: readonly string[] = ['tumblr'];
    background({
      'settings/read': () => ({ ...DEFAULT_SETTINGS, letGo }),
      'settings/change': (patch: { letGo: readonly string[] }) => {
        ({ letGo } = patch);
        return { ...DEFAULT_SETTINGS, letGo };
      },
    });
    const { actions } = await freshState();
    actions.letGo('linkedin');
    actions.letGo('x');
    await vi.waitFor(() => expect(letGo).toEqual(['tumblr', 'linkedin', 'x']));
    actions.letGo('x');
    actions.takeBack('tumblr');
    await vi.waitFor(() => expect(letGo).toEqual(['linkedin', 'x']));
    await vi.waitFor(() => expect(toldOf('week/read').length).toBeGreaterThanOrEqual(4));
  });

  it('goes on letting go after a change that failed', async () => {
    background({
      'settings/change': ({ letGo }: { letGo: readonly string[] }) => {
        if (letGo.includes('linkedin')) throw new Error('storage');
        return DEFAULT_SETTINGS;
      },
    });
    const { actions } = await freshState();
    actions.letGo('linkedin');
    actions.letGo('x');
    await vi.waitFor(() => expect(toldOf('settings/change').at(-1)).toEqual({ letGo: ['x'] }));
  });

  it('keeps the region of contests', async () => {
    const { actions } = await freshState();
    actions.chooseRegion('quebec');
    await vi.waitFor(() => expect(toldOf('settings/change')).toEqual([{ region: 'quebec' }]));
  });

  it('opens the report in a tab', async () => {
    fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://tact${path}`) as never;
    fakeBrowser.tabs.create = vi.fn(() => Promise.resolve({})) as never;
    const { actions } = await freshState();
    actions.openReport('/report.html?start=2026-11-23&end=2026-11-29');
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://tact/report.html?start=2026-11-23&end=2026-11-29',
    });
  });
});
