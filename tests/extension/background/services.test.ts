import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../extension/background/handlers';
import { Router } from '../../../extension/background/router';
import { Services } from '../../../extension/background/services';
import type {
  DraftAnswer,
  PublishedAnswer,
  WeekAnswer,
} from '../../../extension/shared/protocol/messages';
import { FakeEngine } from './fake-engine';
import { freshBrowser } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const ORIGIN = 'chrome-extension://tact/';
const PAGE = { id: 'tact', url: `${ORIGIN}popup.html` };
const CONTENT = {
  id: 'tact',
  url: 'https://x.com/home',
  tab: { id: 1, url: 'https://x.com/home', incognito: false } as never,
};
const PRIVATE = { ...CONTENT, tab: { id: 1, url: 'https://x.com/home', incognito: true } as never };

const draft = (text: string) => ({ text, network: 'x', reply: false, host: 'x.com' });
const published = (id: string, text: string) => ({
  ...draft(text),
  id,
  at: 1_795_702_200_000,
  localDate: '2026-11-26',
  offsetMinutes: -300,
  seconds: 5,
  campaign: null,
});

let engine: FakeEngine;
let services: Services;
let canOpen: boolean;
let moment: Date;

function startOver(): void {
  engine = new FakeEngine();
  services = new Services({
    openEngine: async () => {
      if (!canOpen) throw new TypeError('missing');
      return engine;
    },
    now: () => moment,
    language: () => 'fr-CA',
  });
}

async function ask(type: string, data?: unknown, from: object = PAGE): Promise<unknown> {
  const router = new Router(createHandlers(services), { id: 'tact', origin: ORIGIN });
  const reply = await router.answer({ tact: 1, type, data }, from as never);
  return reply.ok ? reply.answer : reply.error;
}

beforeEach(async () => {
  await freshBrowser();
  canOpen = true;
  moment = new Date(2026, 10, 26, 12);
  startOver();
});

describe('the background', () => {
  it('tags a draft and tells what posting it would do', async () => {
    const answer = (await ask('draft/classify', draft('buy now'), CONTENT)) as DraftAnswer;
    expect(answer).toMatchObject({
      status: 'ok',
      verdict: { tag: 'promotional', kind: 'offer' },
      now: { total: 0 },
      projection: { promotional: 1, total: 1 },
      limit: 0.1,
    });
    expect(engine.requests[0]).toMatchObject({
      today: '2026-11-26',
      weekStart: 'sunday',
      weekOffset: 0,
    });
  });

  it('asks the engine once for one text', async () => {
    await ask('draft/classify', draft('same'), CONTENT);
    await ask('draft/classify', draft('same'), CONTENT);
    expect(engine.classified).toEqual(['same']);
    expect(engine.requests).toHaveLength(1);
    await ask('settings/change', { profile: { names: ['Same'], handles: [], domains: [] } });
    await ask('draft/classify', draft('same'), CONTENT);
    expect(engine.classified).toEqual(['same', 'same']);
    expect(engine.profile?.names).toEqual(['Same']);
  });

  it('counts a published post once and shows it in the week with its beginning', async () => {
    const first = (await ask(
      'post/published',
      published('p:1', 'buy bread'),
      CONTENT,
    )) as PublishedAnswer;
    expect(first).toMatchObject({ status: 'stored', now: { promotional: 1, total: 1 } });
    const second = await ask('post/published', published('p:1', 'buy bread'), CONTENT);
    expect(second).toMatchObject({ status: 'already_stored', now: { total: 1 } });
    const week = (await ask('week/read', { weekOffset: 0 })) as WeekAnswer;
    expect(week.recent).toMatchObject([{ id: 'p:1', tag: 'promotional', excerpt: 'buy bread' }]);
    expect(week.readOnly).toBe(false);
  });

  it('never writes the text of a post into the ledger', async () => {
    await ask('post/published', published('p:1', 'a very own sentence'), CONTENT);
    const file = await ask('ledger/export');
    expect(JSON.stringify(file)).not.toContain('own sentence');
    expect(file).toMatchObject({
      schema: 1,
      entries: [{ id: 'p:1', model: '9.9.9', probabilityBucket: 0 }],
    });
  });

  it('keeps a post as unsure when there is no engine', async () => {
    canOpen = false;
    expect(await ask('draft/classify', draft('hello'), CONTENT)).toEqual({
      status: 'unavailable',
      reason: 'engine',
    });
    expect(await ask('post/published', published('p:1', 'buy'), CONTENT)).toEqual({
      status: 'stored',
      now: null,
    });
    expect(await ask('ledger/export')).toMatchObject({
      entries: [{ tag: 'unsure', model: 'none' }],
    });
    expect(await ask('week/read', { weekOffset: 0 })).toEqual({ error: 'EngineUnavailable' });
    expect(await ask('engine/status')).toEqual({
      ready: false,
      modelVersion: null,
      error: 'TypeError',
    });
  });

  it('learns from a correction and remembers it after a restart', async () => {
    await ask('post/published', published('p:1', 'buy bread'), CONTENT);
    expect(await ask('post/correct', { of: 'p:1', kind: 'tip' })).toEqual({ ok: true });
    expect(engine.learnt).toEqual(['tip: buy bread']);
    expect(await ask('ledger/export')).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({
          type: 'correction',
          of: 'p:1',
          kind: 'tip',
          tag: 'value-adding',
        }),
      ]),
    });
    const learnt = (await ask('learning/read')) as readonly number[];
    expect(new TextDecoder().decode(Uint8Array.from(learnt))).toBe('tip: buy bread');
    startOver();
    await ask('draft/classify', draft('x'), CONTENT);
    expect(new TextDecoder().decode(engine.overlay)).toBe('tip: buy bread');
    await ask('learning/reset');
    expect(await ask('learning/read')).toBeNull();
    startOver();
    await ask('draft/classify', draft('x'), CONTENT);
    expect(engine.overlay).toHaveLength(0);
  });

  it('corrects and deletes only posts that are there', async () => {
    expect(await ask('post/correct', { of: 'nobody', kind: 'tip' })).toEqual({ ok: false });
    expect(await ask('post/delete', { of: 'nobody' })).toEqual({ ok: false });
    await ask('post/published', published('p:1', 'buy'), CONTENT);
    expect(await ask('post/delete', { of: 'p:1' })).toEqual({ ok: true });
  });

  it('works with the shipped model when what was learnt cannot be read', async () => {
    await services.ledger.saveOverlay(new Uint8Array([1, 2, 3]));
    expect(await ask('draft/classify', draft('x'), CONTENT)).toMatchObject({ status: 'ok' });
  });

  it('keeps nothing of private windows', async () => {
    expect(await ask('post/published', published('p:1', 'buy'), PRIVATE)).toEqual({
      status: 'refused',
      reason: 'private',
    });
    expect(await ask('draft/classify', draft('buy'), PRIVATE)).toMatchObject({
      status: 'ok',
      uncounted: 'private',
      now: { total: 0 },
      projection: { total: 0 },
    });
    expect(await ask('ledger/export')).toEqual({ schema: 1, entries: [], time: [] });
  });

  it('counts private windows where that is allowed, and keeps no words of them', async () => {
    await ask('settings/change', { countPrivate: true });
    expect(await ask('draft/classify', draft('buy'), PRIVATE)).not.toHaveProperty('uncounted');
    expect(await ask('post/published', published('p:1', 'buy'), PRIVATE)).toMatchObject({
      status: 'stored',
    });
    const { recent } = (await ask('week/read', { weekOffset: 0 })) as WeekAnswer;
    expect(recent).toMatchObject([{ id: 'p:1', excerpt: null }]);
  });

  it('counts the posts of two tabs of one site, each once', async () => {
    const posts = ['x:tab-1:1', 'x:tab-2:1', 'x:tab-1:1', 'x:tab-2:1'];
    const answers = await Promise.all(
      posts.map((id) => ask('post/published', published(id, 'hello'), CONTENT)),
    );
    expect(answers.map((answer) => (answer as PublishedAnswer).status).sort()).toEqual([
      'already_stored',
      'already_stored',
      'stored',
      'stored',
    ]);
  });

  it('is silent where it is paused', async () => {
    await ask('site/pause', { host: 'x.com', paused: true }, CONTENT);
    expect(await ask('draft/classify', draft('a'), CONTENT)).toEqual({
      status: 'unavailable',
      reason: 'paused',
    });
    expect(await ask('post/published', published('p:1', 'a'), CONTENT)).toMatchObject({
      reason: 'paused',
    });
    expect(await ask('site/read', { host: 'x.com' })).toEqual({
      network: 'x',
      paused: true,
      generic: false,
      permitted: true,
    });
    await ask('site/pause', { host: 'x.com', paused: false });
    expect(await ask('draft/classify', draft('a'), CONTENT)).toMatchObject({ status: 'ok' });
    await ask('site/pause', { host: null, paused: true });
    expect(await ask('site/read', { host: 'bsky.app' })).toMatchObject({
      network: 'bluesky',
      paused: true,
    });
  });

  it('forgets excerpts as soon as they are not wanted', async () => {
    await ask('post/published', published('p:1', 'bread'), CONTENT);
    await ask('settings/change', { keepExcerpts: false });
    await ask('post/published', published('p:2', 'butter'), CONTENT);
    const week = (await ask('week/read', { weekOffset: 0 })) as WeekAnswer;
    expect(week.recent.map(({ excerpt }) => excerpt)).toEqual([null, null]);
  });

  it('counts anew on the next day', async () => {
    await ask('draft/classify', draft('a'), CONTENT);
    moment = new Date(2026, 10, 27, 0, 1);
    await ask('draft/classify', draft('a'), CONTENT);
    expect(engine.requests.map(({ today }) => today)).toEqual(['2026-11-26', '2026-11-27']);
  });

  it('erases everything it knows', async () => {
    await ask('settings/change', { language: 'fr' });
    await ask('post/published', published('p:1', 'buy'), CONTENT);
    expect(await ask('data/erase')).toEqual({ ok: true });
    expect(await ask('ledger/export')).toEqual({ schema: 1, entries: [], time: [] });
    expect(await ask('settings/read')).toMatchObject({ language: 'auto' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('refuses strangers, content scripts that ask too much, and broken messages', async () => {
    expect(await ask('settings/read', undefined, { ...PAGE, id: 'other' })).toBe('forbidden');
    expect(await ask('settings/read', undefined, { id: 'tact', url: 'https://x.com/' })).toBe(
      'forbidden',
    );
    const forPages = ['ledger/export', 'learning/read', 'sync/read', 'data/erase', 'engine/status'];
    for (const type of [...forPages, 'learning/reset']) {
      expect(await ask(type, undefined, CONTENT)).toBe('forbidden');
    }
    const merge = { entries: [], time: [], isTrial: true };
    expect(await ask('ledger/merge', merge, CONTENT)).toBe('forbidden');
    const period = { start: '2026-11-01', end: '2026-11-30', posts: 1 };
    expect(await ask('period/read', period, CONTENT)).toBe('forbidden');
    expect(await ask('week/read', { weekOffset: 'now' })).toBe('invalid');
    await ask('settings/change', { pausedEverywhere: true }, CONTENT);
    await ask('settings/change', { badgeCorner: 'top-end' }, CONTENT);
    expect(await ask('settings/read')).toMatchObject({
      pausedEverywhere: false,
      badgeCorner: 'top-end',
    });
  });
});
