import type { RuleChoice } from './summary';

/** The author, as they told Tact. */
export interface Profile {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

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
  onboarded: false,
};
