import type { UiLanguage } from '../shared/i18n';

/** A calendar day with its year, as the language writes it: "November 27, 2026" · « 27 novembre 2026 ». */
export function fullDay(date: string, language: UiLanguage): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
