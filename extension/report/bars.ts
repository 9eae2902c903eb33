import type { Breakdown } from '../shared/summary';
import { weekdayOf } from './period';

/** One bar: a day, or a week's days that lie in the period. */
export interface Bar {
  readonly start: string;
  readonly end: string;
  readonly published: number;
  readonly promotional: number;
  readonly unsure: number;
}

/** More days than a month has are told by weeks. */
const MOST_DAYS = 31;

/** The period's bars: its days while they fit, else its weeks. `weekStart`: any day on which a week begins. */
export function barsOf(days: Breakdown['byDay'], weekStart: string): Bar[] {
  if (days.length <= MOST_DAYS) return days.map((day) => barOf([day]));
  const first = weekdayOf(weekStart);
  const weeks: Breakdown['byDay'][number][][] = [];
  for (const day of days) {
    if (weeks.length === 0 || weekdayOf(day.date) === first) weeks.push([]);
    weeks.at(-1)?.push(day);
  }
  return weeks.map(barOf);
}

function barOf(days: readonly Breakdown['byDay'][number][]): Bar {
  const sum = (count: (day: Breakdown['byDay'][number]) => number): number =>
    days.reduce((all, day) => all + count(day), 0);
  return {
    start: days[0]?.date ?? '',
    end: days.at(-1)?.date ?? '',
    published: sum((day) => day.published),
    promotional: sum((day) => day.promotional),
    unsure: sum((day) => day.unsure),
  };
}
