import type { Reminder } from '../shared/settings';
import type { SummaryRequest } from '../shared/summary';

type WeekStart = SummaryRequest['weekStart'];

/** As Date.getDay has them. */
const FIRST_DAYS: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };
const DAYS_A_WEEK = 7;

/** The latest moment, not after `now`, at which the reminder was due by the person's clock. */
export function lastDue(now: Date, reminder: Reminder): Date {
  // Reminders count days from Monday, Date from Sunday.
  const daysAgo = (now.getDay() - 1 - reminder.day + 2 * DAYS_A_WEEK) % DAYS_A_WEEK;
  const due = atHour(now, -daysAgo, reminder.hour);
  return due <= now ? due : atHour(now, -daysAgo - DAYS_A_WEEK, reminder.hour);
}

/** The first moment after `now` at which it will be due. Summer time moves the moment, not the hour. */
export function nextDue(now: Date, reminder: Reminder): Date {
  return atHour(lastDue(now, reminder), DAYS_A_WEEK, reminder.hour);
}

/** How many days of its week a moment's day has before it, 0 to 6. */
export function daysIntoWeek(moment: Date, weekStart: WeekStart): number {
  return (moment.getDay() - FIRST_DAYS[weekStart] + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** Whether two moments lie in one week of the person's calendar. */
export function isSameWeek(one: Date, other: Date, weekStart: WeekStart): boolean {
  return firstDay(one, weekStart).getTime() === firstDay(other, weekStart).getTime();
}

function firstDay(moment: Date, weekStart: WeekStart): Date {
  return atHour(moment, -daysIntoWeek(moment, weekStart), 0);
}

/** A full hour of a day near that of `moment`, by the local clock; one that summer time skips is the next there is. */
function atHour(moment: Date, days: number, hour: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days, hour);
}
