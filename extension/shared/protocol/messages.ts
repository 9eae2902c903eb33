import type { LedgerEntry, TimeRow } from '../ledger-entry';
import type { Settings } from '../settings';
import type { PeriodTotals, RatioStanding, Summary } from '../summary';
import type { Verdict } from '../verdict';
import type { Kind, Network } from '../vocabulary';

/** A draft as a content script reads it. */
export interface DraftRequest {
  readonly text: string;
  readonly network: Network;
  readonly reply: boolean;
  /** Only for the generic adapter: which host. */
  readonly host: string;
}

/** Verdict and what posting the draft would do, or a reason why there is none. */
export type DraftAnswer =
  | {
      readonly status: 'ok';
      readonly verdict: Verdict;
      readonly now: RatioStanding;
      readonly projection: RatioStanding;
      /** Highest promotional share of the rule in force, 0–1. */
      readonly limit: number;
      /** The draft is written in a private window, whose posts are not counted; the projection is what is now. */
      readonly uncounted?: 'private';
    }
  | { readonly status: 'unavailable'; readonly reason: 'engine' | 'paused' | 'invalid' };

/** One publication, seen and confirmed by the content script. Carries the text so that the background can classify it
 * afresh after having been killed; only the verdict is stored. */
export interface PublishedPost extends DraftRequest {
  /** Idempotent id: network + composer session + count. */
  readonly id: string;
  readonly at: number;
  readonly localDate: string;
  readonly offsetMinutes: number;
  readonly seconds: number;
  readonly campaign: string | null;
  /** Passes somebody's post on, with words of one's own. Default: no. */
  readonly quote?: boolean;
}

export type PublishedAnswer =
  | { readonly status: 'stored' | 'already_stored'; readonly now: RatioStanding | null }
  | { readonly status: 'refused'; readonly reason: 'paused' | 'private' | 'invalid' | 'storage' };

/** A recent post in the popup: summary row plus the excerpt while it is kept. */
export type RecentPost = Summary['recent'][number] & { readonly excerpt: string | null };

export interface WeekAnswer {
  readonly summary: Summary;
  readonly recent: readonly RecentPost[];
  readonly settings: Settings;
  /** The ledger can be read and exported, not written. */
  readonly readOnly: boolean;
  /** Why: a newer Tact made it, or it could not be brought to this version (yet), such as on a full disk; nothing is
   * lost then, and it is tried again. */
  readonly readOnlyReason?: 'newer' | 'not_upgraded';
}

/** What a page has seen of its reader since it came to the front. */
export interface TimeNote {
  /**
   * Random, one each time a page comes to the front (the same one until all of it is kept): `seconds` of one id and day
   * only grow, so that a note that comes twice counts once.
   */
  readonly id: string;
  readonly network: Network;
  readonly host: string;
  readonly localDate: string;
  /** Active seconds under this id on this day, so far. */
  readonly seconds: number;
}

/** Everything the person owns, as the export has it and the import takes it. */
export interface LedgerCopy {
  readonly schema: number;
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
}

/** What taking something over did, or would do. */
export type MergeAnswer =
  | {
      readonly ok: true;
      /** Posts, corrections and removals whose ids were not there yet. */
      readonly added: number;
      /** Those whose ids were. Imported twins of posts that Tact had seen itself are added; the summary counts one of the
       * two. */
      readonly known: number;
    }
  | { readonly ok: false; readonly reason: 'read_only' | 'storage' | 'conflict' };

export interface PeriodAnswer {
  readonly summary: Summary;
  readonly period: PeriodTotals;
  readonly settings: Settings;
}

export interface SiteState {
  readonly network: Network | null;
  readonly paused: boolean;
  readonly generic: boolean;
  /** The browser lets Tact work there. */
  readonly permitted: boolean;
}

/**
 * Sharing the settings with one's other browsers. `problem`, of the last attempt: `too_large`: a setting is longer than
 * the browser shares (a long list of names or hosts), the others are shared; `quota`: the browser takes no more at the
 * moment, it is tried again with the next change; `unavailable`: it does not share anything here; `ended`: somebody
 * erased what was shared, in another browser, and sharing was switched off here.
 */
export interface SyncStatus {
  readonly on: boolean;
  /** Milliseconds since 1970; null before anything was given or taken. */
  readonly lastSharedAt: number | null;
  readonly problem: 'too_large' | 'quota' | 'unavailable' | 'ended' | null;
}

/** Everything parts may say to each other. Requests go to the background; an answer is plain JSON.
 * Names: `area/verb`, past tense for facts. */
export interface ProtocolMap {
  'draft/classify'(request: DraftRequest): DraftAnswer;
  'post/published'(post: PublishedPost): PublishedAnswer;
  'week/read'(request: { readonly weekOffset: number }): WeekAnswer | { readonly error: string };
  'post/correct'(request: { readonly of: string; readonly kind: Kind }): { readonly ok: boolean };
  'post/delete'(request: { readonly of: string }): { readonly ok: boolean };
  'settings/read'(): Settings;
  /** Merges a patch; answers the settings now in force. */
  'settings/change'(patch: Partial<Settings>): Settings;
  /** What Tact does on a host. `network` is null where only the generic adapter could serve. */
  'site/read'(request: { readonly host: string }): SiteState;
  /** Pauses or resumes one host, or everywhere (host null). */
  'site/pause'(request: { readonly host: string | null; readonly paused: boolean }): Settings;
  /** Switches the generic adapter (or a Mastodon-like adapter) on or off for one origin. The popup has asked for the
   * origin's permission in the same gesture; the background registers the content script and puts it into the open tab. */
  'site/enable'(request: {
    readonly origin: string;
    readonly enabled: boolean;
    readonly tabId: number | null;
  }): { readonly ok: boolean };
  /** Puts the content script into an open tab that has none, where the host is served and permitted. */
  'site/serve'(request: { readonly tabId: number }): { readonly ok: boolean };
  /** Active time on a network's page. Not ok: it is not counted (switched off, paused, private window). */
  'time/note'(note: TimeNote): { readonly ok: boolean };
  /** Some days told like a week, for reports; `posts`: how many of the newest `recent` holds, for lists; `weeks`: how many
   * weeks back `weeks` goes (SummaryRequest). */
  'period/read'(request: {
    readonly start: string;
    readonly end: string;
    readonly posts: number;
    readonly weeks?: number;
  }): PeriodAnswer | { readonly error: string };
  /** All there is, for exports. */
  'ledger/export'(): LedgerCopy;
  /** Takes over entries and time rows by id, in one transaction: all or nothing. `isTrial`: only says what it would do.
   * `conflict`: an id is there already and holds something else than the same entry (nothing is written). Of a post of an
   * archive the id alone tells which it is; the one that is there stays. */
  'ledger/merge'(request: {
    readonly entries: readonly LedgerEntry[];
    readonly time: readonly TimeRow[];
    readonly isTrial: boolean;
  }): MergeAnswer;
  /** What Tact learnt from corrections, as bytes (0–255); null when nothing. For backups and the engine that reads archives. */
  'learning/read'(): readonly number[] | null;
  /** Takes over what was learnt elsewhere. Not ok, and nothing changes: something is learnt here already, the ledger cannot
   * be written, or the engine does not accept the bytes. */
  'learning/write'(request: { readonly bytes: readonly number[] }): { readonly ok: boolean };
  /** How sharing the settings goes. It is switched with settings/change, `syncSettings`. */
  'sync/read'(): SyncStatus;
  /** Erases ledger, excerpts, time, learning and settings, shared ones included. */
  'data/erase'(): { readonly ok: boolean };
  'learning/reset'(): { readonly ok: boolean };
  /** The engine's state, for the options page's diagnostics: no text of the person. */
  'engine/status'(): {
    readonly ready: boolean;
    readonly modelVersion: string | null;
    readonly error: string | null;
  };
}
