import type { Kind, Network, Tag } from './vocabulary';

/** Schema number of entries; a migration is due when it grows. */
export const ENTRY_SCHEMA = 1;

/** A published post. Never its text, address or other people's data. */
export interface PostEntry {
  readonly schema: number;
  readonly type: 'post';
  /** Idempotent: network + composer session + publish count. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The person's calendar day, "2026-11-26". */
  readonly localDate: string;
  /** Minutes east of UTC at that moment (Montréal in winter: -300). */
  readonly offsetMinutes: number;
  readonly network: Network;
  readonly reply: boolean;
  /** Passes somebody's post on, with words of the person's own; absent when it does not. */
  readonly quote?: true;
  readonly kind: Kind;
  readonly tag: Tag;
  /** Tenths: 0 … 10. */
  readonly probabilityBucket: number;
  /** Active seconds spent writing. */
  readonly seconds: number;
  readonly campaign: string | null;
  /** Taken over from a network's archive, not seen while it was published. Its id begins with IMPORT_PREFIX. */
  readonly imported?: true;
  readonly model: string;
}

/** Ids of imported posts begin so: `import:x:1234567890`. */
export const IMPORT_PREFIX = 'import:';

/** The person says a post was something else. The last one for a post counts. */
export interface CorrectionEntry {
  readonly schema: number;
  readonly type: 'correction';
  readonly id: string;
  readonly at: number;
  /** Id of the post. */
  readonly of: string;
  readonly kind: Kind;
  readonly tag: 'promotional' | 'value-adding';
}

/** The person removes a post from the count. */
export interface DeletionEntry {
  readonly schema: number;
  readonly type: 'deletion';
  readonly id: string;
  readonly at: number;
  readonly of: string;
}

export type LedgerEntry = PostEntry | CorrectionEntry | DeletionEntry;

/**
 * Active time on one network's pages on one day, as one browser counted it: a counter that only grows, so that taking
 * over the same row twice, or an older one, changes nothing (the larger `seconds` stays).
 */
export interface TimeRow {
  readonly schema: number;
  /** `time:` + the browser's random id + day + network. */
  readonly id: string;
  /** The person's calendar day. */
  readonly localDate: string;
  readonly network: Network;
  /** Active seconds with the network's page in front: writing there included. */
  readonly seconds: number;
}

/** Schema number of time rows. */
export const TIME_SCHEMA = 1;
