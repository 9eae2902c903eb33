import type { Words } from '../shared/ui/words';
import { FEWEST_POSTS, type PostTotals, type RatioCount, type Summary } from '../shared/summary';

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

/** Where the headline comes from: the count, the rule's window and its limit, and this week's part in it. */
export function standing(summary: Summary, words: Words): string {
  const { window, rule, week } = summary;
  const { t, format } = words;
  const whole = t('popup_standing', {
    promotional: window.promotional,
    count: window.total,
    days: rule.windowDays,
    limit: format.percent(rule.limit),
  });
  if (week.total === 0) return whole;
  const own = t('popup_standing_week', { promotional: week.promotional, count: week.total });
  return `${whole} ${own}`;
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
  if (count.total < FEWEST_POSTS)
    return t('popup_count_of', { promotional: count.promotional, count: count.total });
  return format.percent(count.share);
}

/** Short facts in a row; what is false is left out. The dot stays with the fact before it when the line breaks. */
export function noteOf(facts: readonly (string | false)[]): string {
  return facts.filter((fact) => fact !== false).join('\u00a0· ');
}

/** "This week", "Last week", "9 – 15 Nov". */
export function weekTitle(week: Summary['week'], { t, format }: Words): string {
  if (week.offset === 0) return t('popup_this_week');
  if (week.offset === 1) return t('popup_last_week');
  return format.dayRange(week.start, week.end);
}

/** What stands beside the title: its days where the title has none, and the number that calendars give the week. */
export function weekSpan(week: Summary['week'], { t, format }: Words): string {
  return noteOf([
    week.offset < 2 && format.dayRange(week.start, week.end),
    isIsoWeek(week.start) && t('popup_week_number', { number: String(week.isoWeek) }),
  ]);
}

/** Numbers of weeks belong to weeks that start on Monday. */
function isIsoWeek(start: string): boolean {
  return new Date(`${start}T00:00:00Z`).getUTCDay() === 1;
}

/** "You talked with people 9 times, passed on others’ work twice and spoke of yourself 3 times"; null for none of it. */
export function peopleSentence(week: PostTotals, { t, format }: Words): string | null {
  const told = [
    ['people', week.withPeople],
    ['others', week.ofOthers],
    ['self', week.ofSelf],
  ] as const;
  const parts = told.flatMap(([name, count]) =>
    count > 0 ? [t(`popup_mix_${name}`, { count })] : [],
  );
  return parts.length === 0 ? null : t('popup_mix_you', { what: format.list(parts) });
}

/** How many contests there were lately, or in the past week in view; null for none. */
export function contestCount({ week, contests }: Summary, { t }: Words): string | null {
  if (week.offset > 0) {
    return week.contests === 0 ? null : t('popup_contests_week', { count: week.contests });
  }
  const count = Math.max(contests.days30, week.contests);
  return count === 0 ? null : t('popup_contests_lately', { count, year: contests.days365 });
}
