import type { UiLanguage } from '../shared/i18n';
import { isWholeMonth, type Period } from './period';

/** A period by its name, with the year: "November 2026", "November 23 – 29, 2026", "26 novembre 2026". */
export function periodTitle(period: Period, language: UiLanguage): string {
  const [start, end] = [period.start, period.end].map((date) => new Date(`${date}T00:00:00Z`));
  if (start === undefined || end === undefined) return '';
  if (isWholeMonth(period)) {
    return dayFormat(language, { month: 'long', year: 'numeric' }).format(start);
  }
  return dayFormat(language, { dateStyle: 'long' }).formatRange(start, end);
}

/** One day with its year: "November 26, 2026". */
export function dayTitle(date: string, language: UiLanguage): string {
  return periodTitle({ start: date, end: date }, language);
}

/** In UTC: a calendar day is no moment, and no time zone may shift it. */
function dayFormat(language: UiLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}
