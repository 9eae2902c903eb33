import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../../extension/background/ledger-database';
import { post } from './entries';
import {
  CONTENT,
  freshBrowser,
  note,
  PRIVATE,
  published,
  RunningBackground,
} from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

async function noted(): Promise<readonly (readonly [string, string, number])[]> {
  const { time } = await background.ask('ledger/export');
  return time.map(({ localDate, network, seconds }) => [localDate, network, seconds]);
}
const tell = (...told: Parameters<typeof note>) =>
  background.ask('time/note', note(...told), CONTENT);

describe('noted time', () => {
  it('adds up what several pages tell of a day and network', async () => {
    expect(await tell('page-1', 20)).toEqual({ ok: true });
    await tell('page-1', 50);
    await tell('page-2', 10);
    await tell('page-3', 7, { network: 'reddit' });
    await tell('page-1', 5, { localDate: '2026-11-27' });
    expect(await noted()).toEqual([
      ['2026-11-26', 'reddit', 7],
      ['2026-11-26', 'x', 60],
      ['2026-11-27', 'x', 5],
    ]);
  });

  it('counts a note once, however often it comes and in whatever order', async () => {
    await tell('page-1', 50);
    background.restart();
    for (const seconds of [50, 20, 50, 0]) await tell('page-1', seconds);
    expect(await noted()).toEqual([['2026-11-26', 'x', 50]]);
    await Promise.all([tell('page-2', 30), tell('page-2', 40), tell('page-2', 30)]);
    expect(await noted()).toEqual([['2026-11-26', 'x', 90]]);
  });

  it('knows the last twenty ids of a day, and never makes a day longer than it is', async () => {
    for (let page = 0; page < 30; page += 1) await tell(`page-${page}`, 10);
    await tell('page-10', 12);
    expect(await noted()).toEqual([['2026-11-26', 'x', 302]]);
    await tell('long', 86_400);
    expect(await noted()).toEqual([['2026-11-26', 'x', 86_400]]);
  });

  it('has ids that two browsers never share, and shows no ids of pages', async () => {
    await tell('page-1', 50);
    const { time } = await background.ask('ledger/export');
    expect(Object.keys(time[0] ?? {}).toSorted()).toEqual([
      'id',
      'localDate',
      'network',
      'schema',
      'seconds',
    ]);
    expect(time[0]?.id).toMatch(/^time:[0-9a-f-]{36}:2026-11-26:x$/);
    await freshBrowser();
    background = new RunningBackground();
    await tell('page-1', 50);
    expect((await background.ask('ledger/export')).time[0]?.id).not.toBe(time[0]?.id);
  });

  it('is not kept where it is switched off, paused or private', async () => {
    await background.ask('settings/change', { trackTime: false });
    expect(await tell('page-1', 20)).toEqual({ ok: false });
    await background.ask('settings/change', { trackTime: true, pausedHosts: ['x.com'] });
    expect(await tell('page-1', 20)).toEqual({ ok: false });
    await background.ask('settings/change', { pausedHosts: [], pausedEverywhere: true });
    expect(await tell('page-1', 20)).toEqual({ ok: false });
    await background.ask('settings/change', { pausedEverywhere: false });
    expect(await background.ask('time/note', note('p', 20), PRIVATE)).toEqual({ ok: false });
    expect(await noted()).toEqual([]);
    await background.ask('settings/change', { countPrivate: true });
    expect(await background.ask('time/note', note('p', 20), PRIVATE)).toEqual({ ok: true });
    expect(await noted()).toEqual([['2026-11-26', 'x', 20]]);
  });

  it('of a broken row begins anew; a broken mark counts nothing', async () => {
    await tell('page-1', 50);
    const database = await openDB(DATABASE_NAME);
    const [row] = (await database.getAll('time')) as { id: string }[];
    await database.put('time', { ...row, marks: [{ id: 'page-1' }, 5, null] });
    await database.put('time', { ...row, id: 'time:other', seconds: 'many' });
    database.close();
    expect(await noted()).toEqual([['2026-11-26', 'x', 50]]);
    await tell('page-2', 1);
    expect(await noted()).toEqual([['2026-11-26', 'x', 51]]);
  });
});

describe('summaries with time', () => {
  const seconds = async () => {
    const week = await background.ask('week/read', { weekOffset: 0 });
    return 'error' in week ? week.error : week.summary.week.activeSeconds;
  };

  it('are fresh where they are read', async () => {
    await tell('page-1', 50);
    expect(await seconds()).toBe(50);
    await tell('page-1', 60);
    expect(await seconds()).toBe(60);
    expect(await seconds()).toBe(60);
    expect(background.engine.requests).toHaveLength(2);
  });

  it('are not made anew for each draft because a minute has passed', async () => {
    const draft = { text: 'a', network: 'x' as const, reply: false, host: 'x.com' };
    await background.ask('draft/classify', draft, CONTENT);
    await tell('page-1', 50);
    await background.ask('draft/classify', draft, CONTENT);
    await tell('page-1', 100);
    await background.ask('draft/classify', draft, CONTENT);
    expect(background.engine.requests).toHaveLength(1);
    await background.ask('post/published', published('p:1'), CONTENT);
    await background.ask('draft/classify', draft, CONTENT);
    expect(background.engine.requests).toHaveLength(2);
    expect(await seconds()).toBe(100);
    expect(background.engine.requests).toHaveLength(2);
  });

  it('hand the engine what it counts of entries and time', async () => {
    await background.services.ledger.addPost(
      post('a', { campaign: 'Noël', quote: true, imported: true }),
      null,
    );
    await tell('page-1', 50);
    await seconds();
    const [request] = background.engine.requests;
    expect(request?.entries).toMatchObject([
      { id: 'a', campaign: 'Noël', quote: true, imported: true },
    ]);
    expect(request?.time).toMatchObject([{ schema: 1, network: 'x', seconds: 50 }]);
    expect(JSON.stringify(request)).not.toContain('marks');
  });
});

describe('a period', () => {
  it('is told with as many posts and weeks as asked for', async () => {
    const { ledger } = background.services;
    for (const day of ['10', '20', '30']) {
      await ledger.addPost(post(`p:${day}`, { localDate: `2026-10-${day}` }), null);
    }
    const request = { start: '2026-10-01', end: '2026-10-20', posts: 2 };
    const answer = await background.ask('period/read', request);
    expect(answer).toMatchObject({
      period: { start: '2026-10-01', end: '2026-10-20', published: 2 },
      settings: { theme: 'auto' },
    });
    expect('summary' in answer && answer.summary.recent).toHaveLength(2);
    await background.ask('period/read', { ...request, weeks: 30 });
    expect(background.engine.requests.map(({ weeks, recent }) => [weeks, recent])).toEqual([
      [undefined, 2],
      [30, 2],
    ]);
  });

  it('that the engine does not tell is an error, not an empty one', async () => {
    vi.spyOn(background.engine, 'summarize').mockImplementation(() => {
      throw Object.assign(new Error('period'), { code: 'bad_json' });
    });
    expect(
      await background.ask('period/read', { start: '2026-10-20', end: '2026-10-01', posts: 1 }),
    ).toEqual({ error: 'EngineUnavailable' });
  });
});
