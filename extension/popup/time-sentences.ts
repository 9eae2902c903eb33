import type { Settings } from '../shared/settings';
import type { TimeSpent, WrittenTime } from '../shared/summary';
import type { Words } from '../shared/ui/words';

/** A time, and its cost where the person gave an hourly rate. */
export function timeAndCost(
  seconds: number,
  cost: number | null,
  currency: string,
  { t, format }: Words,
): string {
  const time = format.duration(seconds);
  if (cost === null || seconds === 0) return time;
  return t('popup_time_and_cost', { time, cost: format.money(cost, currency) });
}

/** Seconds a week that the person wants to spend; null without a goal. */
export function goalSeconds(settings: Pick<Settings, 'weeklyHours'>): number | null {
  return settings.weeklyHours === null ? null : settings.weeklyHours * 3600;
}

/** How much of the goal is used, as words beside the time: "of your 5 h"; null without a goal. */
export function goalNote(goal: number | null, { t, format }: Words): string | null {
  return goal === null ? null : t('popup_time_of_goal', { goal: format.duration(goal) });
}

/** Less than this beyond the goal is on the goal. */
const SLACK = 60;

/** Said when the goal is passed; null before. */
export function overGoal(week: TimeSpent, goal: number | null, words: Words): string | null {
  if (goal === null || week.totalSeconds < goal + SLACK) return null;
  return words.t('popup_time_over', { time: words.format.duration(week.totalSeconds - goal) });
}

/** One line of a table of time. */
export interface TimeLine {
  readonly name: string;
  readonly seconds: number;
  readonly cost: number | null;
}

/** Lines that took time at all, the longest first. */
export function timeLines(
  rows: readonly (Pick<WrittenTime, 'seconds' | 'cost'> & { readonly name: string })[],
): TimeLine[] {
  return rows.filter((row) => row.seconds > 0).sort((a, b) => b.seconds - a.seconds);
}
