import type { Judged } from '../../../extension/content/badge-state';
import type { RatioStanding } from '../../../extension/shared/summary';
import type { Evidence, Verdict } from '../../../extension/shared/verdict';
import { KINDS, type Kind, type Tag } from '../../../extension/shared/vocabulary';

const PROBABILITY: Readonly<Record<Tag, number>> = {
  promotional: 0.95,
  'value-adding': 0.05,
  unsure: 0.5,
};

/** A verdict as the engine gives it. */
export function verdictOf(tag: Tag, parts: Partial<Verdict> = {}): Verdict {
  return {
    tag,
    kind: tag === 'promotional' ? 'offer' : 'tip',
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, 0.125])) as Record<Kind, number>,
    probability: PROBABILITY[tag],
    unsure: tag === 'unsure' ? 'near_threshold' : null,
    strength: 'none',
    language: 'en',
    truncated: false,
    evidence: [],
    sentences: [],
    counterfactual: [],
    ...parts,
  };
}

/** Evidence for some words of a text. */
export function evidenceOf(text: string, words: string, cue: string, weight: number): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, cue, weight };
}

const STANDING: RatioStanding = {
  promotional: 1,
  total: 12,
  share: 0.0833,
  state: 'within',
  valuePostsToRoom: 8,
};

/** A ratio that one more promotional post takes over the limit. */
export const OVER: Pick<Judged, 'now' | 'projection'> = {
  now: { promotional: 2, total: 27, share: 0.0741, state: 'near', valuePostsToRoom: 3 },
  projection: { promotional: 3, total: 28, share: 0.1071, state: 'over', valuePostsToRoom: 12 },
};

/** The background's answer for a draft. */
export function answerOf(tag: Tag, parts: Partial<Judged> = {}): Judged {
  return {
    status: 'ok',
    verdict: verdictOf(tag),
    now: STANDING,
    projection: { ...STANDING, total: 13, share: 0.0769 },
    limit: 0.1,
    ...parts,
  };
}
