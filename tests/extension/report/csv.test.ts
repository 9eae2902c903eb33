import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { POST_COLUMNS, postsCsv, WEEK_COLUMNS, weeksCsv } from '../../../extension/report/csv';
import type { PostEntry } from '../../../extension/shared/ledger-entry';
import { NOVEMBER, post, weekFrom } from './fixtures';

/** A table read back, without its first sign. */
function readBack(text: string): Record<string, string>[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function entryOf(id: string, offsetMinutes: number): PostEntry {
  return {
    schema: 1,
    type: 'post',
    id,
    at: 0,
    localDate: '2026-11-26',
    offsetMinutes,
    network: 'x',
    reply: false,
    kind: 'tip',
    tag: 'value-adding',
    probabilityBucket: 1,
    seconds: 1,
    campaign: null,
    model: '1',
  };
}

describe('the table of posts', () => {
  it('has what the ledger has, oldest first, on the author’s clock', () => {
    const posts = [
      post({
        id: 'b',
        campaign: 'Noël, à « bas prix »',
        reply: true,
        quote: true,
        corrected: true,
      }),
      post({
        id: 'a',
        at: Date.parse('2026-11-26T04:30:00Z'),
        localDate: '2026-11-25',
        imported: true,
      }),
    ];
    const rows = readBack(postsCsv(posts, [entryOf('a', -300), entryOf('b', 60)], NOVEMBER));
    expect(rows).toEqual([
      {
        day: '2026-11-25',
        time: '23:30',
        network: 'x',
        reply: 'false',
        quote: 'false',
        kind: 'tip',
        tag: 'value-adding',
        corrected: 'false',
        seconds: '95',
        campaign: '',
        imported: 'true',
      },
      {
        day: '2026-11-26',
        time: '20:05',
        network: 'x',
        reply: 'true',
        quote: 'true',
        kind: 'tip',
        tag: 'value-adding',
        corrected: 'true',
        seconds: '95',
        campaign: 'Noël, à « bas prix »',
        imported: 'false',
      },
    ]);
  });

  it('holds no first words, though the list may', () => {
    const text = postsCsv([post({ excerpt: 'Secret rye recipe' })], [], null);
    expect(text).not.toContain('Secret');
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${POST_COLUMNS.join(',')}`);
  });

  it('keeps to the period, or to none', () => {
    const posts = [
      post({ id: 'late', localDate: '2026-12-01' }),
      post({ id: 'last', localDate: '2026-11-30' }),
      post({ id: 'first', localDate: '2026-11-01' }),
      post({ id: 'early', localDate: '2026-10-31' }),
    ];
    expect(readBack(postsCsv(posts, [], NOVEMBER)).map(({ day }) => day)).toEqual([
      '2026-11-01',
      '2026-11-30',
    ]);
    expect(readBack(postsCsv(posts, [], null))).toHaveLength(4);
  });

  it('leaves the time open where an entry does not tell it', () => {
    expect(readBack(postsCsv([post()], [], null))[0]?.['time']).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://x.example","y")'])(
    'does not let a campaign called %s become a formula',
    (campaign) => {
      const rows = readBack(postsCsv([post({ campaign })], [], null));
      expect(rows[0]?.['campaign']).toBe(`'${campaign}`);
    },
  );

  it.each(['<script>alert(1)</script>', 'a "quoted" one', 'two\nlines', 'semi;colon, comma'])(
    'gives the campaign %j back as it is',
    (campaign) => {
      expect(readBack(postsCsv([post({ campaign })], [], null))[0]?.['campaign']).toBe(campaign);
    },
  );

  it('of nothing has its columns', () => {
    expect(postsCsv([], [], null)).toBe(`\uFEFF${POST_COLUMNS.join(',')}\r\n`);
  });
});

describe('the table of weeks', () => {
  it('begins with the first week that has something, and has every figure', () => {
    const weeks = [
      weekFrom('2026-11-02'),
      weekFrom('2026-11-09', { totalSeconds: 60, activeSeconds: 60 }),
      weekFrom('2026-11-16'),
      weekFrom('2026-11-23', {
        published: 31,
        replies: 7,
        shares: 4,
        contests: 1,
        unsure: 3,
        withPeople: 13,
        ofOthers: 4,
        ofSelf: 3,
        total: 28,
        promotional: 3,
        share: 0.1071,
        seconds: 12_600,
        activeSeconds: 27_900,
        totalSeconds: 29_700,
        cost: 288.75,
      }),
    ];
    const rows = readBack(weeksCsv(weeks, 'CAD'));
    expect(rows.map((row) => row['week_start'])).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(rows[1]).toMatchObject({ posts: '0', share: '', cost: '', currency: '' });
    expect(Object.values(rows[2] ?? {})).toEqual(
      '2026-11-23 2026-11-29 2026 48 31 7 4 1 3 13 4 3 28 3 0.1071 12600 27900 29700 288.75 CAD'.split(
        ' ',
      ),
    );
    expect(Object.keys(rows[2] ?? {})).toEqual([...WEEK_COLUMNS]);
  });

  it('of nothing has its columns', () => {
    expect(weeksCsv([weekFrom('2026-11-02')], 'CAD')).toBe(`\uFEFF${WEEK_COLUMNS.join(',')}\r\n`);
  });
});
