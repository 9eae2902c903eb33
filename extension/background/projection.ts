import type { RatioStanding, Summary } from '../shared/summary';
import type { Kind, Tag } from '../shared/vocabulary';

/** Kinds that sell openly (core/src/ledger/rule.h: Counts::hard). */
const HARD_KINDS: readonly Kind[] = ['offer', 'contest'];

/** What of a draft decides how it would count. */
export interface Judged {
  readonly tag: Tag;
  readonly kind: Kind;
  readonly reply: boolean;
}

/**
 * Which of the engine's projections a draft would bring about: looks up, never calculates. A draft that the rule does
 * not count (unsure, or a reply where replies are left out) leaves the window as it is.
 */
export function projectionOf(summary: Summary, draft: Judged): RatioStanding {
  const { rule, window, projection } = summary;
  if (draft.tag === 'unsure' || (draft.reply && !rule.countReplies)) return window;
  const counts =
    draft.tag === 'promotional' &&
    (rule.counts === 'all' || HARD_KINDS.includes(draft.kind)) &&
    (rule.countContests || draft.kind !== 'contest');
  return counts ? projection.ifPromotional : projection.ifValueAdding;
}
