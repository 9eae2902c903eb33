import { describe, expect, it } from 'vitest';
import { isForTact, readMessage } from '../../../extension/shared/protocol/validate';

const draft = { text: 'Bonjour', network: 'x', reply: false, host: 'x.com' };
const post = {
  ...draft,
  id: 'x:5f0c:1',
  at: 1_795_702_200_000,
  localDate: '2026-11-26',
  offsetMinutes: -300,
  seconds: 12.6,
  campaign: null,
};
const note = { id: 'n:1', network: 'x', host: 'x.com', localDate: '2026-11-26', seconds: 60 };
const period = { start: '2026-11-01', end: '2026-11-30', posts: 100 };
const entry = { schema: 1, type: 'deletion', id: 'amend:1', at: 5, of: 'x:1' };
const merge = {
  entries: [entry],
  time: [{ schema: 1, id: 'time:1', localDate: '2026-11-26', network: 'x', seconds: 60 }],
  isTrial: true,
};
const message = (type: string, data?: unknown) => ({ tact: 1, type, data });
const read = (type: string, data?: unknown) => readMessage(message(type, data));

describe('messages at the door', () => {
  it('takes what the protocol describes', () => {
    expect(read('draft/classify', draft)).toEqual({ type: 'draft/classify', data: draft });
    expect(read('post/published', post)?.data).toEqual({ ...post, seconds: 13 });
    expect(read('week/read', { weekOffset: 0 })).not.toBeNull();
    expect(read('post/correct', { of: 'x:5f0c:1', kind: 'offer' })).not.toBeNull();
    expect(read('settings/change', { theme: 'dark' })).not.toBeNull();
    expect(read('site/pause', { host: null, paused: true })).not.toBeNull();
    expect(
      read('site/enable', { origin: 'https://a.example', enabled: true, tabId: 3 }),
    ).not.toBeNull();
    expect(read('time/note', note)).not.toBeNull();
    expect(read('period/read', period)).not.toBeNull();
    expect(read('period/read', { ...period, weeks: 520 })).not.toBeNull();
    expect(read('ledger/merge', merge)?.data).toEqual(merge);
    expect(read('learning/write', { bytes: [0, 255] })?.data).toEqual({ bytes: [0, 255] });
    expect(read('learning/write', { bytes: Array(262_144).fill(7) })).not.toBeNull();
    for (const type of [
      'settings/read',
      'learning/read',
      'sync/read',
      'ledger/export',
      'data/erase',
      'learning/reset',
      'engine/status',
    ]) {
      expect(read(type)).toEqual({ type, data: undefined });
      expect(read(type, null)).not.toBeNull();
    }
  });

  it.each([
    undefined,
    null,
    5,
    'draft/classify',
    [],
    {},
    { tact: 1 },
    { tact: 2, type: 'settings/read' },
    { type: 'settings/read' },
    message('settings/burn'),
    message('toString'),
    message('__proto__'),
    { tact: 1, type: ['settings/read'] },
  ])('refuses %j', (value) => {
    expect(readMessage(value)).toBeNull();
  });

  it.each([
    ['draft/classify', { ...draft, text: 5 }],
    ['draft/classify', { ...draft, text: 'x'.repeat(1_000_001) }],
    ['draft/classify', { ...draft, network: 'friendster' }],
    ['draft/classify', { ...draft, extra: 1 }],
    ['draft/classify', { ...draft, host: 'https://x.com/' }],
    ['draft/classify', { ...draft, host: undefined }],
    ['post/published', draft],
    ['post/published', { ...post, id: '' }],
    ['post/published', { ...post, id: 'é' }],
    ['post/published', { ...post, id: 'x'.repeat(161) }],
    ['post/published', { ...post, at: Number.NaN }],
    ['post/published', { ...post, at: 1.5 }],
    ['post/published', { ...post, localDate: '2026-02-30' }],
    ['post/published', { ...post, localDate: '2026-2-3' }],
    ['post/published', { ...post, seconds: -1 }],
    ['post/published', { ...post, seconds: Number.POSITIVE_INFINITY }],
    ['post/published', { ...post, campaign: '\ud800' }],
    ['post/published', { ...post, campaign: ' ' }],
    ['week/read', { weekOffset: -1 }],
    ['week/read', undefined],
    ['post/correct', { of: 'a', kind: 'advert' }],
    ['settings/change', { theme: 'pink' }],
    ['settings/change', { colour: 'red' }],
    ['settings/change', { rule: { preset: 'custom', customLimit: 0 } }],
    ['settings/change', { profile: { names: ['a'], handles: [] } }],
    ['settings/change', { profile: { names: ['x'.repeat(121)], handles: [], domains: [] } }],
    ['settings/change', null],
    ['site/enable', { origin: 'http://a.example', enabled: true, tabId: null }],
    ['site/enable', { origin: 'https://a.example/path', enabled: true, tabId: null }],
    ['site/enable', { origin: 'https://*', enabled: true, tabId: null }],
    ['site/pause', { host: 5, paused: true }],
    ['time/note', { ...note, seconds: 86_401 }],
    ['time/note', { ...note, seconds: 1.5 }],
    ['time/note', { ...note, localDate: 'today' }],
    ['time/note', { ...note, path: '/home' }],
    ['period/read', { ...period, posts: -1 }],
    ['period/read', { ...period, start: '2026-13-01' }],
    ['period/read', { ...period, weeks: 0 }],
    ['ledger/merge', { ...merge, isTrial: undefined }],
    ['ledger/merge', { ...merge, entries: [{ ...entry, text: 'words' }] }],
    ['ledger/merge', { ...merge, entries: [{ ...entry, schema: 2 }] }],
    ['ledger/merge', { ...merge, entries: [null] }],
    ['ledger/merge', { ...merge, time: [{ ...merge.time[0], marks: [] }] }],
    ['learning/write', undefined],
    ['learning/write', { bytes: null }],
    ['learning/write', { bytes: '0' }],
    ['learning/write', { bytes: [256] }],
    ['learning/write', { bytes: [-1] }],
    ['learning/write', { bytes: [0.5] }],
    ['learning/write', { bytes: [Number.NaN] }],
    ['learning/write', { bytes: [null] }],
    ['learning/write', { bytes: { length: 0 } }],
    ['learning/write', { bytes: [1], force: true }],
  ])('refuses %s with %j', (type, data) => {
    expect(read(type, data)).toBeNull();
  });

  it('refuses more bytes than can have been learnt', () => {
    expect(read('learning/write', { bytes: Array(262_145).fill(0) })).toBeNull();
  });

  it('tells its own messages from those of others', () => {
    expect(isForTact(message('anything'))).toBe(true);
    expect(isForTact({ type: 'settings/read' })).toBe(false);
    expect(isForTact(null)).toBe(false);
  });
});
