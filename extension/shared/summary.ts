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
  /** Only for custom: highest share of promotional posts, 0–1. */
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

/** promotional of total; `share` is null while total is 0. */
export interface RatioCount {
  readonly promotional: number;
  readonly total: number;
  readonly share: number | null;
}

export type RatioState = 'none' | 'too_few' | 'room' | 'within' | 'near' | 'over';

/** Ratio in the rule's window, as it is or as it would be. */
export interface RatioStanding extends RatioCount {
  /** none: no entry; too_few: fewer than ten, say "1 of 5"; room: below the rule's low mark; within; near; over. */
  readonly state: RatioState;
  /** Value posts to publish before one more promotional post keeps within the limit; 0 = room now. */
  readonly valuePostsToRoom: number;
}

export interface NetworkRow extends RatioCount {
  readonly network: Network;
  readonly replies: number;
  readonly seconds: number;
  readonly cost: number | null;
  /** Calendar day of the last entry ever, or null. */
  readonly lastDate: string | null;
  /** Days since then. */
  readonly idleDays: number | null;
  /** No entry in 14 days. */
  readonly neglected: boolean;
}

export interface WeekTotals extends RatioCount {
  readonly start: string;
  readonly end: string;
  readonly isoWeek: number;
  readonly isoYear: number;
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
  /** The window if the draft being typed were posted. */
  readonly projection: {
    readonly ifPromotional: RatioStanding;
    readonly ifValueAdding: RatioStanding;
    /** The same for a reply, where the rule leaves replies out. */
    readonly ifReply: RatioStanding;
  };
  readonly week: WeekTotals & {
    readonly offset: number;
    readonly byKind: Readonly<Record<Kind, number>>;
    readonly byNetwork: readonly NetworkRow[];
    readonly byDay: readonly (RatioCount & { readonly date: string })[];
  };
  /** Oldest first, the current week last. */
  readonly weeks: readonly WeekTotals[];
  /** All networks ever used, most recent first. */
  readonly networks: readonly NetworkRow[];
  /** What the person could do next. */
  readonly next: {
    readonly advice: 'first_post' | 'value_first' | 'room_for_one' | 'answer_people' | 'share_others' | 'keep_going';
    readonly valuePostsToRoom: number;
  };
  /** Newest first, corrected tags applied, deleted ones left out; at most 50. */
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
