import { describe, expect, it } from 'vitest';
import { commonCatalog } from '../../../extension/locales/common';
import { popupCatalog } from '../../../extension/locales/popup';
import { focusSentence } from '../../../extension/popup/focus';
import { mixOf } from '../../../extension/popup/mix-card';
import { networkLines } from '../../../extension/popup/network-lines';
import { contestCount, peopleSentence } from '../../../extension/popup/sentences';
import {
  goalNote,
  goalSeconds,
  overGoal,
  timeAndCost,
  timeLines,
} from '../../../extension/popup/time-sentences';
import type { PostTotals } from '../../../extension/shared/summary';
import { createWords } from '../../../extension/shared/ui/words';
import { BAKERY, FULL, OVER, PAST_WEEK, QUIET, STORIES, summaryOf } from './fixtures';

const en = createWords('en', [commonCatalog, popupCatalog]);
const fr = createWords('fr', [commonCatalog, popupCatalog]);

function week(changes: Partial<PostTotals>): PostTotals {
  return { ...summaryOf(BAKERY).week, withPeople: 0, ofOthers: 0, ofSelf: 0, ...changes };
}

describe('whom the week was about', () => {
  it('is one sentence, in the right number, without what was not', () => {
    expect(peopleSentence(week({ withPeople: 9, ofOthers: 1, ofSelf: 3 }), en)).toBe(
      'You talked with people 9\u00a0times, passed on others’ work once, and spoke of yourself 3\u00a0times.',
    );
    expect(peopleSentence(week({ withPeople: 1, ofSelf: 2 }), fr)).toBe(
      'Vous avez échangé une fois avec des gens et parlé 2\u00a0fois de vous.',
    );
    expect(peopleSentence(week({ ofOthers: 1200 }), en)).toBe(
      'You passed on others’ work 1,200\u00a0times.',
    );
    expect(peopleSentence(week({}), en)).toBeNull();
  });

  it.each(Object.entries(STORIES))('makes up everything published: %s', (_, story) => {
    const totals = summaryOf(story).week;
    const parts = mixOf(totals);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(totals.published);
    expect(parts.map(({ count }) => count)).toEqual([
      totals.byKind.answer + totals.byKind.conversation,
      totals.byKind.share,
      totals.promotional,
      totals.byKind.tip + totals.unsure,
    ]);
  });
});

describe('contests', () => {
  it('are counted for the last month now, for the week in a past week', () => {
    expect(contestCount(summaryOf(OVER), en)).toBe('2 contests in the last 30 days, 5 in a year.');
    expect(contestCount(summaryOf(OVER), fr)).toBe('2 concours ces 30 derniers jours, 5 en un an.');
    expect(contestCount(summaryOf(BAKERY), en)).toBeNull();
    expect(contestCount(summaryOf({ ...OVER, offset: 2 }), en)).toBe('1 contest that week.');
    const without = { ...summaryOf(PAST_WEEK), contests: { days30: 2, days365: 5 } };
    expect(contestCount(without, en)).toBeNull();
  });
});

describe('the networks', () => {
  it('come busiest first, then those left alone', () => {
    const lines = networkLines(summaryOf(OVER), []);
    expect(lines.map(({ network, published }) => [network, published])).toEqual([
      ['facebook', 8],
      ['x', 2],
      ['google-business', 0],
    ]);
    expect(lines.at(-1)).toMatchObject({ care: 'quiet', idleDays: 34 });
  });

  it('are not called quiet once they were let go, and keep their place', () => {
    const lines = networkLines(summaryOf(OVER), ['google-business', 'facebook']);
    expect(lines.map(({ network, care }) => [network, care])).toEqual([
      ['facebook', 'kept'],
      ['x', 'kept'],
      ['google-business', 'let_go'],
    ]);
  });

  it('take count and ratio from the week, not from the rule’s window', () => {
    const summary = summaryOf(BAKERY);
    const networks = summary.networks.map((row) => ({ ...row, published: 100, promotional: 50 }));
    expect(networkLines({ ...summary, networks }, [])[0]).toMatchObject({
      published: 7,
      promotional: 1,
      total: 7,
      seconds: 6480,
      cost: 63,
    });
  });

  it('may have had a reader and no post, ever', () => {
    const summary = summaryOf(QUIET);
    const [read] = summary.week.byNetwork;
    if (read === undefined) throw new Error('unreachable');
    const never = { ...read, network: 'reddit', lastDate: null, idleDays: null } as const;
    const week = { ...summary.week, byNetwork: [read, never] };
    const line = networkLines({ ...summary, week }, []).find(({ network }) => network === 'reddit');
    expect(line).toMatchObject({ published: 0, seconds: 900, idleDays: null, care: 'kept' });
  });

  it('are only the week’s own in a past week, and nothing is said of today', () => {
    const lines = networkLines(summaryOf(PAST_WEEK), []);
    expect(lines.map(({ network }) => network)).toEqual(['facebook', 'instagram', 'x']);
    for (const line of lines) expect(line).toMatchObject({ care: 'kept', idleDays: null });
  });
});

describe('the advice on networks', () => {
  it('names one or two to keep, or those to come back to', () => {
    expect(focusSentence(summaryOf(BAKERY), [], en)).toBe(
      'A few networks done well beat many left alone. Yours: Facebook and Instagram.',
    );
    expect(focusSentence(summaryOf(QUIET), [], fr)).toBe(
      'Calme ces temps-ci\u00a0: LinkedIn. Une publication suffit pour revenir.',
    );
    const none = {
      ...summaryOf(BAKERY),
      focus: { advice: 'none', keep: [], neglected: [] } as const,
    };
    expect(focusSentence(none, [], en)).toBeNull();
    const any = { ...none, focus: { ...none.focus, advice: 'narrow' } as const };
    expect(focusSentence(any, [], en)).toBe('One or two networks done well beat many left alone.');
  });

  it('is content once all that was quiet was let go', () => {
    expect(focusSentence(summaryOf(BAKERY), ['linkedin'], en)).toBe(
      'You are where you can keep up, above all Facebook and Instagram.',
    );
  });

  it('stays while too many are kept up', () => {
    const gone = summaryOf(FULL).focus.neglected;
    expect(focusSentence(summaryOf(FULL), gone, en)).toContain('A few networks done well');
  });
});

describe('the time', () => {
  it('stands with its cost where there is an hourly rate', () => {
    expect(timeAndCost(8460, 82.25, 'CAD', en)).toBe('2\u00a0h\u00a021\u00a0· $82.25');
    expect(timeAndCost(8460, null, 'CAD', en)).toBe('2\u00a0h\u00a021');
    expect(timeAndCost(0, 0, 'CAD', en)).toBe('0 min');
  });

  it('is measured against the goal, and told kindly when over', () => {
    const spent = { seconds: 3600, activeSeconds: 19_800, totalSeconds: 19_800, cost: null };
    expect(goalSeconds({ weeklyHours: 5 })).toBe(18_000);
    expect(goalSeconds({ weeklyHours: null })).toBeNull();
    expect(goalNote(18_000, en)).toBe('of your 5\u00a0h');
    expect(goalNote(null, en)).toBeNull();
    expect(overGoal(spent, 18_000, en)).toMatch(/^30 min more than you meant to spend\./);
    expect(overGoal(spent, 18_000, fr)).toMatch(/^30\smin de plus que prévu\./);
    expect(overGoal(spent, 19_800, en)).toBeNull();
    expect(overGoal(spent, null, en)).toBeNull();
  });

  it('lists what took any, the longest first', () => {
    const rows = [10, 0, 30].map((seconds) => ({ name: `${seconds}`, seconds, cost: null }));
    expect(timeLines(rows).map(({ name }) => name)).toEqual(['30', '10']);
  });
});
