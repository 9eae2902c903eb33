import type { Settings } from '../shared/settings';
import type { SummaryRequest } from '../shared/summary';

/** Regions whose weeks start on Sunday or Saturday, for browsers that do not say (Unicode CLDR 45, weekData). */
const SUNDAY_REGIONS =
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  );
const SATURDAY_REGIONS = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

type WeekStart = SummaryRequest['weekStart'];
type LocaleWithWeek = Intl.Locale & {
  getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
};

/** The calendar day of a moment where the person is now: "2026-11-26". */
export function localDateOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

/** The day weeks start on: as chosen, else as usual where the browser's language is spoken. */
export function resolveWeekStart(choice: Settings['weekStart'], language: string): WeekStart {
  return choice === 'auto' ? usualWeekStart(language) : choice;
}

function usualWeekStart(language: string): WeekStart {
  let locale: LocaleWithWeek;
  try {
    locale = new Intl.Locale(language);
  } catch {
    return 'monday';
  }
  const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  if (first === 7) return 'sunday';
  if (first === 6) return 'saturday';
  if (first !== undefined) return 'monday';
  const region = locale.maximize().region ?? '';
  if (SUNDAY_REGIONS.includes(region)) return 'sunday';
  return SATURDAY_REGIONS.includes(region) ? 'saturday' : 'monday';
}
