import type { ExcerptRow } from './ledger-database';

/** Characters, as a person counts them, kept of a post so that it can be recognised. */
export const EXCERPT_LENGTH = 60;
/** For how long, in milliseconds: 30 days. */
export const EXCERPT_LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** The beginning of a post: whitespace joined, never a character cut in two. */
export function excerptOf(id: string, text: string, now: number): ExcerptRow {
  // Only the head is looked at; 60 characters never fill so much.
  const head = text.slice(0, 4000).toWellFormed().replace(/\s+/gu, ' ').trim();
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(head);
  let kept = '';
  let count = 0;
  for (const { segment } of characters) {
    if (count === EXCERPT_LENGTH || kept.length + segment.length > EXCERPT_LENGTH * 8) break;
    kept += segment;
    count += 1;
  }
  return { id, text: kept.trimEnd(), expires: now + EXCERPT_LIFETIME };
}
