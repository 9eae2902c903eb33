import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf, momentOf } from '../../../extension/history/entry-of';
import type { ArchivedPost } from '../../../extension/shared/archive';
import { ledgerEntrySchema } from '../../../extension/shared/ledger-schema';
import { verdictOf } from './fake-archive';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/Toronto';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const POST: ArchivedPost = {
  id: '1234567890',
  at: Date.UTC(2021, 6, 2, 3, 30),
  isLocal: false,
  network: 'x',
  reply: true,
  quote: false,
  text: 'buy two, pay for one',
};

describe('the entry of an archived post', () => {
  it('has its moment here, its verdict, and not its text', () => {
    expect(entryOf(POST, verdictOf(POST.text), '1.0.0')).toEqual({
      schema: 1,
      type: 'post',
      id: 'import:x:1234567890',
      at: POST.at,
      // Half past eleven in the evening of the day before.
      localDate: '2021-07-01',
      offsetMinutes: -240,
      network: 'x',
      reply: true,
      kind: 'offer',
      tag: 'promotional',
      probabilityBucket: 9,
      seconds: 0,
      campaign: null,
      imported: true,
      model: '1.0.0',
    });
  });

  it('says so when somebody was quoted', () => {
    const entry = entryOf({ ...POST, quote: true }, verdictOf('x'), '1.0.0');
    expect(entry?.quote).toBe(true);
    expect(v.is(ledgerEntrySchema, entry)).toBe(true);
  });

  it.each([
    ['before 1970', { at: -1 }],
    ['at no time', { at: Number.NaN }],
    ['beyond time', { at: 9e15 }],
    ['with an id that is none', { id: 'with space' }],
    ['with an endless id', { id: 'x'.repeat(200) }],
  ])('is none %s', (_, change) => {
    expect(entryOf({ ...POST, ...change }, verdictOf('x'), '1.0.0')).toBeNull();
  });
});

describe('a clock on the author’s wall', () => {
  it.each([
    // What the wall showed, and the moment that is here.
    ['2021-01-15T23:59:59', '2021-01-16T04:59:59Z', -300],
    ['2021-07-15T00:00:00', '2021-07-15T04:00:00Z', -240],
    // An hour that the clocks jump over, and one that comes twice (the first is taken).
    ['2021-03-14T02:30:00', '2021-03-14T07:30:00Z', -240],
    ['2021-11-07T01:30:00', '2021-11-07T05:30:00Z', -240],
  ])('showing %s keeps its day', (wall, moment, offsetMinutes) => {
    expect(momentOf({ at: Date.parse(`${wall}Z`), isLocal: true })).toEqual({
      at: Date.parse(moment),
      localDate: wall.slice(0, 10),
      offsetMinutes,
    });
  });
});
