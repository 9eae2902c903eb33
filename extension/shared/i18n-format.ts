import type { UiLanguage } from './i18n';

/** Numbers, money and days as the person's language writes them. Days are calendar days ("2026-11-26"), never moments:
 * they are formatted in UTC so that no time zone can shift them. */
export interface Format {
  /** 1234.5 → "1,234.5" · « 1 234,5 » */
  number(value: number): string;
  /** 0.107 → "11 %"; whole percents, one decimal below 20 % where it is not whole, so that "over the limit" can be seen. */
  percent(share: number): string;
  /** An amount that stands among others: 42.5 → "$42.50" · « 42,50 $ », 7 → "$7.00", from 1,000 on without cents. */
  money(value: number, currency: string): string;
  /** A price that stands alone: 22 → "$22", 85.5 → "$85.50". */
  rate(value: number, currency: string): string;
  /** "Thursday" */
  weekday(date: string): string;
  /** "T" */
  weekdayLetter(date: string): string;
  /** "26 Nov" */
  day(date: string): string;
  /** "23 – 29 Nov" */
  dayRange(start: string, end: string): string;
  /** "Thursday, 26 November" */
  longDay(date: string): string;
  /** 0 → "today", 1 → "yesterday", 5 → "5 days ago" */
  daysAgo(days: number): string;
  /** Seconds → "45 min", "2 h 05"; zero stays "0 min". */
  duration(seconds: number): string;
  /** Joins with the language's "and". */
  list(items: readonly string[]): string;
}

const INTL_TAGS: Readonly<Record<UiLanguage, string>> = { en: 'en', fr: 'fr', 'fr-CA': 'fr-CA' };

/** The formats of one language. Intl objects are built once: they are costly. */
export function createFormat(language: UiLanguage): Format {
  const tag = INTL_TAGS[language];
  const number = new Intl.NumberFormat(tag);
  const wholePercent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const weekday = dayFormat(tag, { weekday: 'long' });
  const weekdayLetter = dayFormat(tag, { weekday: 'narrow' });
  const day = dayFormat(tag, { day: 'numeric', month: 'short' });
  const longDay = dayFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute' });

  return {
    number: (value) => number.format(value),
    percent: (share) => (share < 0.2 ? finePercent : wholePercent).format(share),
    money: (value, currency) => {
      const digits = value === 0 || Math.abs(value) >= 1000 ? 0 : 2;
      return moneyFormat(tag, currency, digits).format(value);
    },
    rate: (value, currency) =>
      moneyFormat(tag, currency, Number.isInteger(value) ? 0 : 2).format(value),
    weekday: (date) => weekday.format(utcDay(date)),
    weekdayLetter: (date) => weekdayLetter.format(utcDay(date)),
    day: (date) => day.format(utcDay(date)),
    dayRange: (start, end) => day.formatRange(utcDay(start), utcDay(end)),
    longDay: (date) => longDay.format(utcDay(date)),
    daysAgo: (days) => relative.format(-days, 'day'),
    duration: (seconds) => {
      const total = seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;
      if (total < 60) return minutes.format(total);
      const rest = total % 60;
      const hours = number.format(Math.floor(total / 60));
      return rest === 0
        ? `${hours}\u00a0h`
        : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
    },
    list: (items) => list.format(items),
  };
}

function dayFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** An unknown currency code must not break the page: the number is then written alone. */
function moneyFormat(tag: string, currency: string, digits: number): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  } catch {
    return new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
  }
}
