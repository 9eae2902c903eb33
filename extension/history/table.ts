import Papa from 'papaparse';
import type { ArchivedPost, ArchiveOptions } from '../shared/archive';
import type { Verdict } from '../shared/verdict';
import type { ArchiveEngine } from './archive-engine';
import { momentOf } from './entry-of';
import { HEAD_BYTES } from './look';

/** A post as a table's row would become it. */
export interface TablePreview extends Pick<ArchivedPost, 'network' | 'reply' | 'text'> {
  readonly localDate: string;
  readonly verdict: Verdict;
}

/** The first rows of a table below its names, as they stand there. A row that the bytes cut off is left out. */
export function firstRows(head: Uint8Array, count: number): readonly (readonly string[])[] {
  const text = new TextDecoder().decode(head);
  const { data } = Papa.parse<string[]>(text, { preview: count + 2, skipEmptyLines: true });
  const isCut = head.length >= HEAD_BYTES && data.length < count + 2;
  return data.slice(1, isCut ? -1 : undefined).slice(0, count);
}

/**
 * What the first rows would become with these columns; null when they do not make posts at all (a column is missing,
 * no time can be read).
 */
export function previewTable(
  engine: ArchiveEngine,
  head: Uint8Array,
  options: ArchiveOptions,
  count: number,
): readonly TablePreview[] | null {
  const posts = firstPosts(engine, head, options);
  if (posts === null || posts.length === 0) return null;
  try {
    return posts.slice(0, count).map((post) => ({
      network: post.network,
      reply: post.reply,
      text: post.text,
      localDate: momentOf(post).localDate,
      verdict: engine.classify(post.text, post.network, post.reply),
    }));
  } catch {
    return null;
  }
}

function firstPosts(
  engine: ArchiveEngine,
  head: Uint8Array,
  options: ArchiveOptions,
): readonly ArchivedPost[] | null {
  const posts: ArchivedPost[] = [];
  try {
    const session = engine.openArchive('csv', options);
    try {
      posts.push(...session.feed(head));
      // The last row of a short table may have no line end; that of a long one is cut off.
      if (head.length < HEAD_BYTES) posts.push(...session.finish());
    } finally {
      session.close();
    }
  } catch {
    return null;
  }
  return posts;
}
