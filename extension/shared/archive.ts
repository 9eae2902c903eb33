import type { Network } from './vocabulary';

/** Archives that Tact reads, as the engine calls them. Order = tact::ArchiveFormat (core/include/tact/archive.h). */
export const ARCHIVE_FORMATS = [
  'x',
  'mastodon',
  'facebook',
  'instagram',
  'linkedin_shares',
  'linkedin_comments',
  'bluesky',
  'reddit_posts',
  'reddit_comments',
  'google_plus_json',
  'google_plus_html',
  'csv',
  'ndjson',
] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** How a plain table is to be read; the other formats need none of it. Names are those of the table's first row. */
export interface ArchiveOptions {
  /** Needed for `csv`. */
  readonly textColumn?: string;
  /** Needed for `csv`: ISO 8601, "2026-11-26 14:05", or seconds or milliseconds since 1970. */
  readonly timeColumn?: string;
  readonly networkColumn?: string;
  /** Without one, ids are made from time and text. */
  readonly idColumn?: string;
  /** "true", "yes", "1", "oui" … mean a reply. */
  readonly replyColumn?: string;
  /** Network of `csv` and `ndjson` posts that name none. Without it: other. */
  readonly network?: Network;
}

/** One published post of an archive. Its text is to be classified and forgotten. */
export interface ArchivedPost {
  /** Stable: the network's own, else a hash of time and text; printable ASCII, at most 120 characters. */
  readonly id: string;
  /** Milliseconds since 1970, UTC; of the clock on the author's wall where `isLocal`. */
  readonly at: number;
  /** `at` carries no zone. */
  readonly isLocal: boolean;
  readonly network: Network;
  readonly reply: boolean;
  readonly quote: boolean;
  readonly text: string;
}

/** What was read of an archive so far. */
export interface ArchiveCounts {
  readonly posts: number;
  /** Records that are no posts of one's own words: reposts, likes, posts without text. */
  readonly passedOver: number;
  /** Records that could not be read; each costs itself only. */
  readonly broken: number;
}

/** What a file seems to be. */
export interface ArchiveGuess {
  /** null: nothing that Tact reads. `csv`: a table that no network is known to write. */
  readonly format: ArchiveFormat | null;
  /** Column names where the file is a table; empty otherwise. */
  readonly columns: readonly string[];
  /** The columns that seem to hold text, time, network, id and reply. */
  readonly options: ArchiveOptions;
}

/**
 * One archive being read, piece by piece; there is one at a time in an engine. Calls are synchronous and throw
 * EngineError: `bad_archive` (its detail says where: "line 12", "byte 4711") when the file is not what it was said to
 * be, `not_open` after close() or once another archive was opened.
 */
export interface ArchiveSession {
  /** Posts that are complete with these bytes. */
  feed(bytes: Uint8Array): ArchivedPost[];
  /** The file has ended: the last posts. `bad_archive` when it ended in the middle. */
  finish(): ArchivedPost[];
  readonly counts: ArchiveCounts;
  /** Gives back what reading took. May be called twice. */
  close(): void;
}
