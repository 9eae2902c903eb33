import * as v from 'valibot';
import { campaignName } from './ledger-schema';
import {
  DEFAULT_SETTINGS,
  FEWEST_WEEKLY_HOURS,
  MOST_PER_HOUR,
  MOST_WEEKLY_HOURS,
  REGIONS,
  type Settings,
} from './settings';
import { CUSTOM_DAYS, RULE_PRESETS } from './summary';
import { NETWORKS } from './vocabulary';

/** Far more than anybody needs, and little enough to read on every start. */
const MAX_LIST = 200;
const MAX_NAME_UNITS = 120;

const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(MAX_NAME_UNITS),
  v.check((text) => text.isWellFormed(), 'lone surrogate'),
);
const names = v.pipe(v.array(name), v.maxLength(MAX_LIST));
const hosts = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9._:[\]-]{1,260}$/))),
  v.maxLength(MAX_LIST),
);

/** More campaigns at a time than the badge can offer. */
export const MAX_CAMPAIGNS = 12;

/** What each setting may be. A stored value that is something else costs itself only. */
export const SETTING_SCHEMAS = {
  profile: v.strictObject({ names, handles: names, domains: names }),
  rule: v.strictObject({
    preset: v.picklist(RULE_PRESETS),
    customLimit: v.exactOptional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1))),
    counts: v.exactOptional(v.picklist(['all', 'hard'])),
    countReplies: v.exactOptional(v.boolean()),
    countContests: v.exactOptional(v.boolean()),
    customDays: v.exactOptional(
      v.pipe(v.number(), v.integer(), v.minValue(CUSTOM_DAYS.fewest), v.maxValue(CUSTOM_DAYS.most)),
    ),
  }),
  language: v.picklist(['auto', 'en', 'fr']),
  theme: v.picklist(['auto', 'light', 'dark']),
  weekStart: v.picklist(['auto', 'monday', 'sunday', 'saturday']),
  hourlyRate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_PER_HOUR))),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  toolbarCount: v.boolean(),
  keepExcerpts: v.boolean(),
  countPrivate: v.boolean(),
  pausedHosts: hosts,
  pausedEverywhere: v.boolean(),
  genericHosts: hosts,
  badgeCorner: v.picklist(['bottom-end', 'bottom-start', 'top-end', 'top-start']),
  pauseBeforePublishing: v.boolean(),
  trackTime: v.boolean(),
  weeklyHours: v.nullable(
    v.pipe(v.number(), v.minValue(FEWEST_WEEKLY_HOURS), v.maxValue(MOST_WEEKLY_HOURS)),
  ),
  campaigns: v.pipe(v.array(campaignName), v.maxLength(MAX_CAMPAIGNS)),
  letGo: v.pipe(v.array(v.picklist(NETWORKS)), v.maxLength(NETWORKS.length)),
  reminder: v.nullable(
    v.strictObject({
      day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    }),
  ),
  region: v.nullable(v.picklist(REGIONS)),
  syncSettings: v.boolean(),
  onboarded: v.boolean(),
} satisfies { readonly [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> };

/** A change of some settings; unknown or wrong ones make the whole change invalid. */
export const settingsPatchSchema = v.partial(v.strictObject(SETTING_SCHEMAS));

/** Settings by name, each checked alone. `broken`: names whose stored value was not usable. */
export interface CheckedSettings {
  readonly settings: Settings;
  readonly broken: readonly string[];
}

/** Completes stored differences with the defaults. Never throws, whatever it is given. */
export function completeSettings(differences: unknown): CheckedSettings {
  const given: Record<string, unknown> =
    typeof differences === 'object' && differences !== null ? { ...differences } : {};
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const broken: string[] = [];
  for (const [key, schema] of Object.entries(SETTING_SCHEMAS)) {
    if (!Object.hasOwn(given, key)) continue;
    const parsed = v.safeParse(schema, given[key]);
    if (parsed.success) settings[key] = parsed.output;
    else broken.push(key);
  }
  return { settings: settings as unknown as Settings, broken };
}
