import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { fakeBrowser } from '@webext-core/fake-browser';
import { deleteDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TactEngine } from '../../../extension/background/engine-port';
import { createHandlers } from '../../../extension/background/handlers';
import { DATABASE_NAME } from '../../../extension/background/ledger-database';
import { asTactEngine } from '../../../extension/background/load-engine';
import { projectionOf } from '../../../extension/background/projection';
import { Services } from '../../../extension/background/services';
import type { Sender } from '../../../extension/background/sender';
import { RULE_PRESETS, type SummaryRequest } from '../../../extension/shared/summary';
import { readMessage } from '../../../extension/shared/protocol/validate';
import { KINDS, TAGS } from '../../../extension/shared/vocabulary';
import { Engine } from '../../../wasm/binding/engine';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const PAGE: Sender = { place: 'page', hosts: [], isPrivate: false };
/** Every choice that decides whether a draft counts. */
const RULE_CHOICES = (['all', 'hard'] as const).flatMap((counts) =>
  [true, false].flatMap((countContests) =>
    [true, false].map((countReplies) => ({ counts, countContests, countReplies })),
  ),
);
const TODAY = '2026-11-26';

let engine: TactEngine;
beforeAll(async () => {
  const root = new URL('../../../', import.meta.url);
  const [module, model] = await Promise.all([
    readFile(new URL('build/wasm/wasm/tact.wasm', root)),
    readFile(new URL('core/model/posts.model', root)),
  ]);
  engine = asTactEngine(await Engine.open(module, model));
});

const post = (id: string, change: object = {}) => ({
  schema: 1,
  type: 'post',
  id,
  at: 1_795_702_200_000,
  localDate: TODAY,
  network: 'x',
  reply: false,
  kind: 'tip',
  tag: 'value-adding',
  seconds: 30,
  ...change,
});
const request = (entries: readonly unknown[], rule: SummaryRequest['rule']): SummaryRequest => ({
  schema: 1,
  entries,
  rule,
  weekStart: 'monday',
  today: TODAY,
  hourlyRate: null,
});

describe('the background with the real engine', () => {
  it('projects what the ledger becomes, for every rule, tag, kind, post and reply', () => {
    const posts = [
      post('a'),
      post('b', { tag: 'promotional', kind: 'ask' }),
      post('c', { reply: true }),
    ];
    for (const preset of RULE_PRESETS) {
      for (const choice of RULE_CHOICES) {
        const rule = { preset, ...choice };
        const before = engine.summarize(request(posts, rule));
        for (const tag of TAGS) {
          for (const kind of KINDS) {
            for (const reply of [false, true]) {
              const draft = { tag, kind, reply };
              const after = engine.summarize(request([...posts, post('draft', draft)], rule));
              expect(projectionOf(before, draft), JSON.stringify({ rule, draft })).toEqual(
                after.window,
              );
            }
          }
        }
      }
    }
  });

  it('tells the time of a hundred thousand posts within its memory', () => {
    const posts = Array.from({ length: 100_000 }, (_, index) =>
      post(`x:0d5c8f7a-1b2c-4d3e-8f90-${index}:1`, { at: index }),
    );
    const summary = engine.summarize(request(posts, { preset: 'five_to_ten' }));
    expect(summary.window.total).toBe(100_000);
    expect(summary.recent).toHaveLength(50);
    expect(summary.recent[0]?.at).toBe(99_999);
  });
});

describe('from draft to week', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await deleteDB(DATABASE_NAME);
    Object.assign(fakeBrowser, {
      action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
    });
  });

  it('keeps a post, corrects it and tells the week', async () => {
    const services = new Services({
      openEngine: async () => engine,
      now: () => new Date(2026, 10, 26, 12),
      language: () => 'fr-CA',
    });
    const handlers = createHandlers(services);
    const draft = {
      text: 'Samedi seulement : 20 % de rabais sur tout le magasin. Commandez sur boulangerie.example !',
      network: 'facebook',
      reply: false,
      host: 'www.facebook.com',
    } as const;
    const answer = await handlers['draft/classify'](draft, PAGE);
    if (answer.status !== 'ok') throw new Error(answer.reason);
    expect(answer.verdict.tag).toBe('promotional');
    expect(answer.projection).toMatchObject({ promotional: 1, total: 1, state: 'too_few' });
    const stored = await handlers['post/published'](
      {
        ...draft,
        id: 'f:1',
        at: 1_795_702_200_000,
        localDate: TODAY,
        offsetMinutes: -300,
        seconds: 40,
        campaign: null,
      },
      PAGE,
    );
    expect(stored).toEqual({ status: 'stored', now: answer.projection });
    expect(await handlers['post/correct']({ of: 'f:1', kind: 'conversation' }, PAGE)).toEqual({
      ok: true,
    });
    const week = await handlers['week/read']({ weekOffset: 0 }, PAGE);
    if ('error' in week) throw new Error(week.error);
    expect(week.summary.window).toMatchObject({ promotional: 0, total: 1 });
    expect(week.summary.week).toMatchObject({ start: '2026-11-22', published: 1, seconds: 40 });
    expect(week.recent).toMatchObject([{ id: 'f:1', tag: 'value-adding', corrected: true }]);
    expect(await services.ledger.overlay()).toBeInstanceOf(Uint8Array);

    const bytes = (await handlers['learning/read'](undefined, PAGE)) ?? [];
    // What a person can have learnt passes the door.
    expect(readMessage({ tact: 1, type: 'learning/write', data: { bytes } })).not.toBeNull();
    const taught = await services.drafts.classify(draft);
    await handlers['learning/reset'](undefined, PAGE);
    expect(await services.drafts.classify(draft)).not.toEqual(taught);
    const damaged = { bytes: bytes.with(100, (bytes[100] ?? 0) ^ 4) };
    expect(await handlers['learning/write'](damaged, PAGE)).toEqual({ ok: false });
    expect(await services.ledger.overlay()).toBeNull();
    expect(await handlers['learning/write']({ bytes }, PAGE)).toEqual({ ok: true });
    expect(await services.drafts.classify(draft)).toEqual(taught);
  });
});
