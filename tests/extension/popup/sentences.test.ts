import { describe, expect, it } from 'vitest';
import { commonCatalog } from '../../../extension/locales/common';
import { popupCatalog } from '../../../extension/locales/popup';
import { siteOf } from '../../../extension/popup/open-site';
import {
  headline,
  room,
  shareOrCount,
  standing,
  weekSpan,
  weekTitle,
} from '../../../extension/popup/sentences';
import { stampsFor } from '../../../extension/popup/stamps';
import { tapeTicks } from '../../../extension/popup/tape';
import { ratioScaleEnd } from '../../../extension/shared/ui/ratio-scale';
import { createWords } from '../../../extension/shared/ui/words';
import { BAKERY, FIRST_WEEK, FULL, NEAR, OVER, PAST_WEEK, STORIES, summaryOf } from './fixtures';

const en = createWords('en', [commonCatalog, popupCatalog]);
const fr = createWords('fr', [commonCatalog, popupCatalog]);

describe('the headline', () => {
  it('counts instead of dividing while there are few posts', () => {
    const summary = summaryOf(FIRST_WEEK);
    expect(headline(summary, en)).toBe('Off to a start: 1 of 5 posts sold something.');
    expect(shareOrCount(summary.window, en)).toBe('1 of 5');
    expect(headline(summary, fr)).not.toContain('%');
  });

  it('is another one for every state', () => {
    const states = ['none', 'room', 'within', 'near', 'over', 'too_few'] as const;
    const told = states.map((state) => {
      const summary = summaryOf(BAKERY);
      return headline({ ...summary, window: { ...summary.window, state } }, en);
    });
    expect(new Set(told).size).toBe(states.length);
  });

  it('tells a past week by what it held', () => {
    const past = summaryOf(PAST_WEEK);
    expect(headline(past, en)).toBe('2 of 16 posts were promotional.');
    const quiet = { ...past, week: { ...past.week, published: 0, promotional: 0, total: 0 } };
    expect(headline(quiet, en)).toBe('A quiet week: nothing was published.');
    const given = { ...past, week: { ...past.week, promotional: 0 } };
    expect(headline(given, en)).toBe('17 posts, and none of them sold anything.');
  });
});

describe('the sentences under it', () => {
  it('name count, window and limit of the rule in force', () => {
    expect(standing(summaryOf(BAKERY), en)).toBe(
      '4 of 53 posts in 30 days were promotional; your limit is 10%. This week: 2 of 16.',
    );
    expect(standing(summaryOf({ ...BAKERY, limit: 1 / 6 }), en)).toContain('16.7%');
  });

  it('say how many value posts make room, in the right number', () => {
    expect(room(summaryOf(BAKERY), en)).toBe('The next post may be promotional.');
    expect(room(summaryOf(NEAR), en)).toBe('7 value posts make room for one promotional post.');
    const one = { ...NEAR, window: { ...NEAR.window, room: 1 } };
    expect(room(summaryOf(one), en)).toBe('1 value post makes room for one promotional post.');
    expect(room(summaryOf(FULL), fr)).toContain('2\u202f049 publications utiles');
    expect(room(summaryOf(OVER), en)).toContain('After 30 days');
  });

  it('name the week, with its number where weeks start on Monday', () => {
    const { week } = summaryOf(BAKERY);
    expect(weekTitle(week, en)).toBe('This week');
    expect(weekSpan(week, en)).toMatch(/Nov 23\s–\s29\u00a0· week 48/);
    expect(weekSpan(week, fr)).toContain('semaine 48');
    expect(weekSpan({ ...week, start: '2026-11-22', end: '2026-11-28' }, en)).not.toContain('week');
    expect(weekTitle(summaryOf({ ...BAKERY, offset: 1 }).week, en)).toBe('Last week');
    const past = summaryOf(PAST_WEEK).week;
    expect(weekTitle(past, en)).toMatch(/Nov 2\s–\s8/);
    expect(weekSpan(past, en)).toBe('week 45');
  });
});

describe('the measuring tape', () => {
  it('always holds the limit and the person, and never exceeds everything', () => {
    for (const story of Object.values(STORIES)) {
      const { rule, window } = summaryOf(story);
      const end = ratioScaleEnd(rule.limit, window.share);
      expect(end).toBeGreaterThanOrEqual(rule.limit);
      expect(end).toBeGreaterThanOrEqual(window.share ?? 0);
      expect(end).toBeLessThanOrEqual(1);
    }
    expect(ratioScaleEnd(1, 1)).toBe(1);
  });

  it.each([0.05, 0.25, 0.4175, 0.83, 1])('has a readable number of marks up to %d', (end) => {
    const ticks = tapeTicks(end);
    expect(ticks.length).toBeGreaterThanOrEqual(10);
    expect(ticks.length).toBeLessThanOrEqual(31);
    expect(ticks.at(-1)?.at).toBeLessThanOrEqual(end);
    expect(ticks[0]).toEqual({ at: 0, long: true });
  });
});

describe('the stamp card', () => {
  it.each([
    [0.1, 0, { slots: 9, filled: 9 }],
    [0.1, 7, { slots: 9, filled: 2 }],
    [0.1, 138, { slots: 9, filled: 0 }],
    [0.1, null, { slots: 9, filled: 0 }],
    [0.2, 1, { slots: 4, filled: 3 }],
    [1 / 6, 0, { slots: 5, filled: 5 }],
    [1 / 3, 2, { slots: 2, filled: 0 }],
    [0.05, 3, { slots: 19, filled: 16 }],
    [0.01, 3, null],
    [1, 0, null],
    [0, 0, null],
    [Number.NaN, 0, null],
  ])('at a limit of %d with %s missing', (limit, missing, expected) => {
    expect(stampsFor(limit, missing)).toEqual(expected);
  });
});

describe('the open page', () => {
  it('is a secure web page or nothing', () => {
    expect(siteOf('https://x.com/home?a#b', 7)).toEqual({
      host: 'x.com',
      origin: 'https://x.com',
      tabId: 7,
      isPrivate: false,
    });
    expect(siteOf('https://shop.example:8443/', null)?.host).toBe('shop.example:8443');
    for (const address of [
      undefined,
      '',
      'about:blank',
      'chrome://newtab/',
      'http://x.com/',
      'x',
    ]) {
      expect(siteOf(address, 1)).toBeNull();
    }
  });
});
