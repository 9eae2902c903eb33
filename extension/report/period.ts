import * as v from 'valibot';
import { localDate } from '../shared/ledger-schema';

/** Calendar days in a row, both ends included: "2026-11-01" to "2026-11-30". */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Longest period that is told, in days (SummaryRequest.period). */
export const MAX_PERIOD_DAYS = 366;

const DAY = 86_400_000;

/** Why two days make no period: one is missing or no day, they stand the wrong way round, or lie too far apart. */
export type PeriodFault =
  | { readonly fault: 'incomplete' | 'reversed' }
  | { readonly fault: 'too_long'; readonly days: number };

/** Two days as a person chose them, or what is wrong with them. Never throws, whatever it is given. */
export function readPeriod(start: unknown, end: unknown): Period | PeriodFault {
  if (!v.is(localDate, start) || !v.is(localDate, end)) return { fault: 'incomplete' };
  if (end < start) return { fault: 'reversed' };
  const days = daysIn({ start, end });
  return days > MAX_PERIOD_DAYS ? { fault: 'too_long', days } : { start, end };
}

/** How many days a period has. */
export function daysIn({ start, end }: Period): number {
  return Math.round((timeOf(end) - timeOf(start)) / DAY) + 1;
}

/** The calendar month around a day, or one `back` months before it. */
export function monthOf(date: string, back = 0): Period {
  const day = new Date(timeOf(date));
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - back];
  return { start: dateOf(Date.UTC(year, month, 1)), end: dateOf(Date.UTC(year, month + 1, 0)) };
}

/** Whether a period is one calendar month, whole. */
export function isWholeMonth(period: Period): boolean {
  return isSamePeriod(period, monthOf(period.start));
}

/** Whether two periods hold the same days. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return new Date(timeOf(date)).getUTCDay();
}

/** The calendar day of a moment where the person is now. */
export function localDay(moment: Date): string {
  return dateOf(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}

/** Days have no hours: they are counted where every day has twenty-four. */
function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
