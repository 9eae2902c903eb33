import type { RuleChoice } from './summary';
import type { Network } from './vocabulary';

/** The author, as they told Tact. */
export interface Profile {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

/** Highest hourly rate (core/src/ledger/request.h: kMaxHourlyRate). */
export const MOST_PER_HOUR = 100_000;
/** A weekly goal, in hours. */
export const FEWEST_WEEKLY_HOURS = 0.5;
export const MOST_WEEKLY_HOURS = 100;

/** When the weekly notification comes, in the person's local time. */
export interface Reminder {
  /** 0 = Monday … 6 = Sunday. */
  readonly day: number;
  /** 0–23. */
  readonly hour: number;
}

/** Regions with a contest checklist of their own. */
export const REGIONS = ['quebec', 'canada', 'france', 'united-kingdom', 'united-states'] as const;
export type Region = (typeof REGIONS)[number];

/** The person's choices. Stored as differences from DEFAULT_SETTINGS. */
export interface Settings {
  readonly profile: Profile;
  readonly rule: RuleChoice;
  /** auto = the browser's language. */
  readonly language: 'auto' | 'en' | 'fr';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly weekStart: 'auto' | 'monday' | 'sunday' | 'saturday';
  readonly hourlyRate: number | null;
  readonly currency: string;
  /** Show a number on the toolbar button. */
  readonly toolbarCount: boolean;
  /** Keep the first 60 characters of own posts for 30 days, on this device. */
  readonly keepExcerpts: boolean;
  /** Count posts of private windows, too. */
  readonly countPrivate: boolean;
  /** Hosts where Tact is switched off. */
  readonly pausedHosts: readonly string[];
  readonly pausedEverywhere: boolean;
  /** Hosts where the generic adapter was switched on. */
  readonly genericHosts: readonly string[];
  readonly badgeCorner: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  /** Hold the press that would publish a promotional draft over the limit, once, and ask. */
  readonly pauseBeforePublishing: boolean;
  /** Count the active time on the networks' pages. */
  readonly trackTime: boolean;
  /** Hours a week the person wants to spend; null: no goal. Default from surveys: owners' usual band is 1–5 h a week
   * (VerticalResponse 2012). */
  readonly weeklyHours: number | null;
  /** Campaign labels to choose from in the badge, newest first. */
  readonly campaigns: readonly string[];
  /** Networks the person has let go: not called neglected any more until something is posted there again. */
  readonly letGo: readonly Network[];
  /** One notification a week with the week in a sentence; null: none. */
  readonly reminder: Reminder | null;
  /** Where contests are held, for the checklist of duties; null: not said yet. */
  readonly region: Region | null;
  /** Share the settings (never posts) with one's other browsers by the browser's own sync. Itself never shared. */
  readonly syncSettings: boolean;
  readonly onboarded: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: { names: [], handles: [], domains: [] },
  rule: { preset: 'five_to_ten' },
  language: 'auto',
  theme: 'auto',
  weekStart: 'auto',
  hourlyRate: null,
  currency: 'CAD',
  toolbarCount: true,
  keepExcerpts: true,
  countPrivate: false,
  pausedHosts: [],
  pausedEverywhere: false,
  genericHosts: [],
  badgeCorner: 'bottom-end',
  pauseBeforePublishing: false,
  trackTime: true,
  weeklyHours: 5,
  campaigns: [],
  letGo: [],
  reminder: null,
  region: null,
  syncSettings: false,
  onboarded: false,
};
