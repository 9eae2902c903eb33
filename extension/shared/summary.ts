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

/** Days that one's own rule may look back on (core/src/ledger/rule.h). */
export const CUSTOM_DAYS = { fewest: 7, most: 365, usual: 30 } as const;

/** Fewer counted posts give no share worth a percentage: say "1 of 5" (core/src/ledger/rule.h: kFewestPosts). */
export const FEWEST_POSTS = 10;

/** The rule in force as the person chose it. */
export interface RuleChoice {
  readonly preset: RulePreset;
  /** Only for custom: highest share of promotional posts, 0.01–1; 0.1 when missing. */
  readonly customLimit?: number;
  /** What counts: every promotional kind, or only the hard sell (offer, contest). */
  readonly counts?: 'all' | 'hard';
  /** Overrides the preset's own choice. */
  readonly countReplies?: boolean;
  /** Whether contests count as promotional; yes when missing. */
  readonly countContests?: boolean;
  /** Only for custom: days of the window, 7–365; 30 when missing. */
  readonly customDays?: number;
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
  /** Active time on the networks' pages: one row a day and network or more; rows of one day and network add up. */
  readonly time?: readonly unknown[];
  /** Days to tell as `period`, both included; at most 366. */
  readonly period?: { readonly start: string; readonly end: string };
  /** How many posts `recent` holds at most; 50 when missing, at most 1,000,000. */
  readonly recent?: number;
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

/** Time, and what it costs at the person's hourly rate. */
export interface TimeSpent {
  /** Active seconds spent writing posts. */
  readonly seconds: number;
  /** Active seconds with the networks' pages in front, writing there included; 0 where that is not counted. */
  readonly activeSeconds: number;
  /** Of each day and network the larger of the two, added up: no second counts twice. */
  readonly totalSeconds: number;
  /** Cost of totalSeconds; null without an hourly rate. */
  readonly cost: number | null;
}

/** Posts that share something, with the writing time they took (`cost` is that of `seconds`). */
export interface WrittenTime {
  readonly published: number;
  readonly seconds: number;
  readonly cost: number | null;
}

export interface NetworkRow extends RatioCount, TimeSpent {
  readonly network: Network;
  /** Everything published, replies and unsure posts included. */
  readonly published: number;
  readonly replies: number;
  /** Calendar day of the last post ever. */
  readonly lastDate: string;
  /** Days since then. */
  readonly idleDays: number;
  /** No post in 14 days. */
  readonly neglected: boolean;
}

/** A network of a week or period; it may have had active time there and no post, ever. */
export interface BusyNetworkRow extends Omit<NetworkRow, 'lastDate' | 'idleDays'> {
  readonly lastDate: string | null;
  readonly idleDays: number | null;
}

/** What a set of posts was, counted. Of `published`, each is at most one of withPeople, ofOthers, ofSelf; an unsure post
 * is none of them. */
export interface PostTotals extends RatioCount, TimeSpent {
  /** Everything published, replies and unsure posts included: what a person would call "my posts this week". */
  readonly published: number;
  readonly replies: number;
  readonly shares: number;
  readonly contests: number;
  readonly unsure: number;
  /** "You talked with people 9 times": replies, answers and conversation that promote nothing and pass nothing on. */
  readonly withPeople: number;
  /** Others' work passed on (kind `share`, or a quote), promoting nothing. */
  readonly ofOthers: number;
  /** "… about yourself 3 times": promotional posts of any kind, whatever the rule counts. */
  readonly ofSelf: number;
}

export interface WeekTotals extends PostTotals {
  readonly start: string;
  readonly end: string;
  readonly isoWeek: number;
  readonly isoYear: number;
}

/** What a week or another period is told with, beside its totals. */
export interface Breakdown {
  /** Sure posts; with `unsure` they make up `published`. */
  readonly byKind: Readonly<Record<Kind, number>>;
  /** Writing time by kind; `unsure` posts apart. */
  readonly timeByKind: Readonly<Record<Kind | 'unsure', WrittenTime>>;
  /** Networks with a post or active time in the period, busiest first: by posts, then by time. */
  readonly byNetwork: readonly BusyNetworkRow[];
  /** Campaigns with a post in the period, by name as written; posts without one are the row whose name is null, last.
   * Empty when no post of the period has a campaign. */
  readonly byCampaign: readonly (RatioCount & WrittenTime & { readonly campaign: string | null })[];
  /** Every day of the period, in order. */
  readonly byDay: readonly (RatioCount & {
    readonly date: string;
    readonly published: number;
    readonly unsure: number;
    readonly totalSeconds: number;
  })[];
}

/** Some days in a row, told like a week. */
export interface PeriodTotals extends PostTotals, Breakdown {
  readonly start: string;
  readonly end: string;
}

/**
 * Where the strength goes. `none`: nothing published in 90 days. `revive`: one or two networks, and one is neglected.
 * `narrow`: three networks or more in 90 days, and some are neglected, or more than four are kept up: `keep` names the
 * one or two with the most posts in 30 days. `steady`: the rest. Being great on a few networks beats being neglected
 * on many (Mashable 2012, point 3).
 */
export interface Focus {
  readonly advice: 'none' | 'revive' | 'narrow' | 'steady';
  /** At most two. */
  readonly keep: readonly Network[];
  /** Neglected ones of the last 90 days, longest first. */
  readonly neglected: readonly Network[];
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
    readonly countContests: boolean;
  };
  readonly window: RatioStanding;
  /** The window if the draft being typed were posted; a draft that the rule does not count leaves it as it is. */
  readonly projection: {
    readonly ifPromotional: RatioStanding;
    readonly ifValueAdding: RatioStanding;
  };
  /** The week asked for; `byDay` has seven days, the week's first day first. */
  readonly week: WeekTotals & Breakdown & { readonly offset: number };
  /** The period asked for. */
  readonly period?: PeriodTotals;
  /** Oldest first, the current week last. */
  readonly weeks: readonly WeekTotals[];
  /** All networks ever used, most recent first; counts over the rule's window. */
  readonly networks: readonly NetworkRow[];
  readonly focus: Focus;
  /** Contests of the last 30 days and of the last 365, today included. */
  readonly contests: { readonly days30: number; readonly days365: number };
  /** Weeks in a row with a post, up to this one or, while this one has none yet, the last. */
  readonly streak: number;
  /** Calendar day of the first post there is; null before it. */
  readonly since: string | null;
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
  /** Newest first, unsure ones too, corrected tags applied, deleted ones left out. */
  readonly recent: readonly {
    readonly id: string;
    readonly at: number;
    readonly localDate: string;
    readonly network: Network;
    readonly reply: boolean;
    readonly kind: Kind;
    readonly tag: Tag;
    readonly corrected: boolean;
    readonly quote: boolean;
    readonly imported: boolean;
    readonly campaign: string | null;
    readonly seconds: number;
  }[];
  /** Entries that were left out because they were broken, and those of a newer schema. */
  readonly skipped: { readonly broken: number; readonly newer: number };
}
