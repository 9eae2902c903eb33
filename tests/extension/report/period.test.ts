import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../extension/report/bars';
import { periodFileName } from '../../../extension/report/file-names';
import {
  daysIn,
  isWholeMonth,
  localDay,
  monthOf,
  readPeriod,
} from '../../../extension/report/period';
import { dayTitle, periodTitle } from '../../../extension/report/period-title';
import { quietDays } from './fixtures';

describe('a period as a person gives it', () => {
  it('is taken where it makes sense, one day included', () => {
    expect(readPeriod('2026-11-01', '2026-11-30')).toEqual({
      start: '2026-11-01',
      end: '2026-11-30',
    });
    expect(readPeriod('2026-11-01', '2026-11-01')).toEqual({
      start: '2026-11-01',
      end: '2026-11-01',
    });
  });

  it.each([
    ['', '2026-11-30'],
    ['2026-11-01', ''],
    [null, null],
    ['2026-02-30', '2026-03-01'],
    ['0002-01-01', '2026-11-30'],
    ['2026-11-01; DROP', '2026-11-30'],
    ['\ud800', '2026-11-30'],
  ])('is not whole with %j and %j', (start, end) => {
    expect(readPeriod(start, end)).toEqual({ fault: 'incomplete' });
  });

  it('may not end before it begins', () => {
    expect(readPeriod('2026-11-30', '2026-11-01')).toEqual({ fault: 'reversed' });
  });

  it('has 366 days at most', () => {
    expect(readPeriod('2027-01-01', '2027-12-31')).not.toHaveProperty('fault');
    expect(readPeriod('2028-01-01', '2028-12-31')).not.toHaveProperty('fault');
    expect(readPeriod('2026-01-01', '2027-01-01')).not.toHaveProperty('fault');
    expect(readPeriod('2026-01-01', '2027-01-02')).toEqual({ fault: 'too_long', days: 367 });
  });
});

describe('days and months', () => {
  it('are counted over the change of hours', () => {
    expect(daysIn({ start: '2026-10-31', end: '2026-11-02' })).toBe(3);
    expect(daysIn({ start: '2026-03-28', end: '2026-03-30' })).toBe(3);
  });

  it('have months of every length, over the new year, too', () => {
    expect(monthOf('2026-11-27')).toEqual({ start: '2026-11-01', end: '2026-11-30' });
    expect(monthOf('2028-03-31', 1)).toEqual({ start: '2028-02-01', end: '2028-02-29' });
    expect(monthOf('2027-01-31', 1)).toEqual({ start: '2026-12-01', end: '2026-12-31' });
    expect(isWholeMonth({ start: '2026-11-01', end: '2026-11-30' })).toBe(true);
    expect(isWholeMonth({ start: '2026-11-01', end: '2026-11-29' })).toBe(false);
    expect(isWholeMonth({ start: '2026-11-01', end: '2026-12-31' })).toBe(false);
  });

  it('are those of the wall calendar', () => {
    expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
    expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  });
});

describe('names', () => {
  it('say the month, or the days with their year, in the language', () => {
    const november = { start: '2026-11-01', end: '2026-11-30' };
    const turn = { start: '2026-12-28', end: '2027-01-03' };
    expect(periodTitle(november, 'en')).toBe('November 2026');
    expect(periodTitle(november, 'fr')).toBe('novembre 2026');
    expect(periodTitle(turn, 'en')).toMatch(/^December 28, 2026.–.January 3, 2027$/);
    expect(periodTitle(turn, 'fr-CA')).toMatch(/^28 décembre 2026.–.3 janvier 2027$/);
    expect(dayTitle('2026-11-01', 'fr')).toMatch(/novembre 2026$/);
  });

  it('of files are made of digits and letters', () => {
    expect(periodFileName({ start: '2026-11-01', end: '2026-11-30' }, 'html')).toBe(
      'tact-2026-11.html',
    );
    expect(periodFileName({ start: '2026-11-23', end: '2026-11-29' }, 'posts.csv')).toBe(
      'tact-2026-11-23_2026-11-29-posts.csv',
    );
  });
});

describe('bars', () => {
  const busy = (start: string, count: number) =>
    quietDays(start, count).map((day) => ({ ...day, published: 3, promotional: 1, unsure: 1 }));

  it('are days up to a month', () => {
    expect(barsOf(busy('2026-10-01', 31), '2026-09-28')).toHaveLength(31);
  });

  it('are weeks from there on, cut at the ends of the period, with nothing lost', () => {
    const bars = barsOf(busy('2026-10-01', 61), '2026-11-23');
    expect(bars.slice(0, 2)).toEqual([
      { start: '2026-10-01', end: '2026-10-04', published: 12, promotional: 4, unsure: 4 },
      { start: '2026-10-05', end: '2026-10-11', published: 21, promotional: 7, unsure: 7 },
    ]);
    expect(bars.at(-1)).toMatchObject({ start: '2026-11-30', end: '2026-11-30' });
    expect(bars.reduce((all, bar) => all + bar.published, 0)).toBe(183);
  });

  it('begin on the day on which the person’s weeks begin', () => {
    const bars = barsOf(busy('2026-10-01', 61), '2026-11-22');
    expect(bars[1]?.start).toBe('2026-10-04');
  });
});
