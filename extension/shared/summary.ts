import type { Kind, Network, Tag } from './vocabulary';

/** Names of the ratio presets; figures and sources live in core/src/ledger (research: rules of thumb). */
export const RULE_PRESETS = [
  'five_to_ten',
  'reddit_nine_to_one',
  'eighty_twenty',
  'four_one_one',
  'thirds',
  'seventy_twenty_ten',
  'custom',
] as const;
export type RulePreset = (typeof RULE_PRESETS)[number];

/** The rule in force as the person chose it. */
export interface RuleChoice {
  readonly preset: RulePreset;
  /** Only for custom: highest share of promotional posts, 0.01–1; 0.1 when missing. */
  readonly customLimit?: number;
  /** What counts: every promotional kind, or only the hard sell (offer, contest). */
  readonly counts?: 'all' | 'hard';
  /** Overrides the preset's own choice. */
  readonly countReplies?: boolean;
}

/** Request to the engine's `summarize` (core/src/ledger/README.md). */
export interface SummaryRequest {
  readonly schema: 1;
  readonly entries: readonly unknown[];
  readonly rule: RuleChoice;
  readonly weekStart: 'monday' | 'sunday' | 'saturday';
  /** The person's calendar day now, "2026-11-26". */
  readonly today: string;
  /** Money per hour, or null. Currency is a matter of display. */
  readonly hourlyRate: number | null;
  /** How many weeks back the trend goes, this week included. Default 8, at most 520. */
  readonly weeks?: number;
  /** Which week to tell in detail: 0 = this week, 1 = the one before … */
  readonly weekOffset?: number;
}

/** promotional of total, as the rule counts: unsure posts stand outside until their author says what they are, replies
 * do where the rule leaves them out. `share` (four decimals) is null while total is 0. */
export interface RatioCount {
  readonly promotional: number;
  readonly total: number;
  readonly share: number | null;
}

export type RatioState = 'none' | 'too_few' | 'room' | 'within' | 'near' | 'over';

/** Ratio in the rule's window, as it is or as it would be. */
export interface RatioStanding extends RatioCount {
  /** none: nothing counted yet; too_few: fewer than ten, say "1 of 5"; room: below the rule's low mark; near: within the
   * limit, but one more promotional post would go over; over: above the limit; within: the rest. */
  readonly state: RatioState;
  /** Value posts to publish before one more promotional post keeps within the limit; 0 = room now. */
  readonly valuePostsToRoom: number;
}

export interface NetworkRow extends RatioCount {
  readonly network: Network;
  /** Everything published, replies and unsure posts included. */
  readonly published: number;
  readonly replies: number;
  readonly seconds: number;
  readonly cost: number | null;
  /** Calendar day of the last post ever. */
  readonly lastDate: string;
  /** Days since then. */
  readonly idleDays: number;
  /** No post in 14 days. */
  readonly neglected: boolean;
}

export interface WeekTotals extends RatioCount {
  readonly start: string;
  readonly end: string;
  readonly isoWeek: number;
  readonly isoYear: number;
  /** Everything published, replies and unsure posts included: what a person would call "my posts this week". */
  readonly published: number;
  readonly replies: number;
  readonly shares: number;
  readonly contests: number;
  readonly unsure: number;
  readonly seconds: number;
  readonly cost: number | null;
}

/** Answer of `summarize`. Everything is derived; nothing is stored. */
export interface Summary {
  readonly schema: 1;
  readonly rule: {
    readonly preset: RulePreset;
    readonly limit: number;
    readonly low: number;
    readonly windowDays: number;
    readonly counts: 'all' | 'hard';
    readonly countReplies: boolean;
  };
  readonly window: RatioStanding;
  /** The window if the draft being typed were posted; a draft that the rule does not count leaves it as it is. */
  readonly projection: {
    readonly ifPromotional: RatioStanding;
    readonly ifValueAdding: RatioStanding;
  };
  readonly week: WeekTotals & {
    readonly offset: number;
    /** Sure posts; with `unsure` they make up `published`. */
    readonly byKind: Readonly<Record<Kind, number>>;
    /** Networks of this week, busiest first. */
    readonly byNetwork: readonly NetworkRow[];
    /** Seven days, the week's first day first. */
    readonly byDay: readonly (RatioCount & {
      readonly date: string;
      readonly published: number;
      readonly unsure: number;
    })[];
  };
  /** Oldest first, the current week last. */
  readonly weeks: readonly WeekTotals[];
  /** All networks ever used, most recent first; counts over the rule's window. */
  readonly networks: readonly NetworkRow[];
  /** What the person could do next. */
  readonly next: {
    readonly advice:
      | 'first_post'
      | 'value_first'
      | 'room_for_one'
      | 'answer_people'
      | 'share_others'
      | 'keep_going';
    readonly valuePostsToRoom: number;
  };
  /** Newest first, unsure ones too, corrected tags applied, deleted ones left out; at most 50. */
  readonly recent: readonly {
    readonly id: string;
    readonly at: number;
    readonly localDate: string;
    readonly network: Network;
    readonly reply: boolean;
    readonly kind: Kind;
    readonly tag: Tag;
    readonly corrected: boolean;
  }[];
  /** Entries that were left out because they were broken, and those of a newer schema. */
  readonly skipped: { readonly broken: number; readonly newer: number };
}
