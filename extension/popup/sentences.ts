import type { Words } from '../shared/ui/words';
import type { RatioCount, Summary, WeekTotals } from '../shared/summary';

/** The week in one line: how giving and selling stand in the rule's window, or, for a past week, what it held. */
export function headline(summary: Summary, { t }: Words): string {
  const { week, window } = summary;
  if (week.offset > 0) {
    if (week.published === 0) return t('popup_headline_past_quiet');
    if (week.promotional === 0) return t('popup_headline_past_none', { count: week.published });
    return t('popup_headline_past', { promotional: week.promotional, count: week.total });
  }
  if (window.state === 'too_few') {
    const key = window.promotional === 0 ? 'too_few_none' : 'too_few';
    return t(`popup_headline_${key}`, { promotional: window.promotional, count: window.total });
  }
  return t(`popup_headline_${window.state}`);
}

/** Where the headline comes from: the count, the rule's window and its limit. */
export function standing(summary: Summary, words: Words): string {
  const { window, rule } = summary;
  const { t, format } = words;
  return t('popup_standing', {
    promotional: window.promotional,
    count: window.total,
    days: rule.windowDays,
    limit: format.percent(rule.limit),
  });
}

/** From this many missing posts on, waiting helps sooner than writing. */
const MANY = 20;

/** How far the next promotional post is. */
export function room({ window, rule }: Summary, { t }: Words): string {
  const count = window.valuePostsToRoom;
  if (count === 0) return t('popup_room_now');
  if (count < MANY) return t('popup_room', { count });
  return t('popup_room_many', { count, days: rule.windowDays });
}

/** The share as a percentage, or the plain count while a percentage would only be noise (fewer than ten posts). */
export function shareOrCount(count: RatioCount, { t, format }: Words): string {
  if (count.share === null) return t('popup_none_yet');
  if (count.total < 10)
    return t('popup_count_of', { promotional: count.promotional, count: count.total });
  return format.percent(count.share);
}

/** "This week", "Last week", "Week of 9 – 15 Nov". */
export function weekTitle(week: Summary['week'], { t, format }: Words): string {
  if (week.offset === 0) return t('popup_this_week');
  if (week.offset === 1) return t('popup_last_week');
  return t('popup_week_of', { range: format.dayRange(week.start, week.end) });
}

/** Time spent, and its cost where the person gave an hourly rate. */
export function timeSpent(
  week: Pick<WeekTotals, 'seconds' | 'cost'>,
  currency: string,
  { t, format }: Words,
): string {
  const time = format.duration(week.seconds);
  if (week.cost === null || week.seconds === 0) return time;
  return t('popup_time_and_cost', { time, cost: format.money(week.cost, currency) });
}
