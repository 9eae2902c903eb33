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
  readonly model: string;
}

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
