import type { Format } from '../../shared/i18n-format';
import type { Translate } from '../../shared/i18n';
import type { RatioCount } from '../../shared/summary';
import type { Evidence, Verdict } from '../../shared/verdict';
import type { Tag } from '../../shared/vocabulary';
import type { Judged } from '../badge-state';

/** Words and formats of the badge's language. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** One reason for a tag, with the person's own words where they are short enough to be quoted. */
export interface Reason {
  readonly cue: string;
  /** Which side it speaks for. */
  readonly tag: Tag;
  readonly text: string;
  readonly spans: readonly Evidence[];
}

/** Reasons told at most. */
const MOST_REASONS = 4;
/** Longest quotation, and most quotations of one reason. UTF-16 units. */
const LONGEST_QUOTE = 36;
const MOST_QUOTES = 3;
/** Below ten posts a percentage would only frighten (research: too few to judge). */
const FEW = 10;

/** How sure Tact is, in plain words. */
export function certainty({ tag, probability, unsure }: Verdict, { t }: Words): string {
  if (tag === 'unsure') return t(`unsure_${unsure ?? 'near_threshold'}`);
  const side = tag === 'promotional' ? probability : 1 - probability;
  return t(`badge_sure_${side >= 0.9 ? 'high' : side >= 0.75 ? 'middle' : 'low'}`);
}

/** The strongest reasons, those of one cue together; for an unsure tag those of both sides. */
export function reasonsOf(verdict: Verdict, text: string, words: Words): readonly Reason[] {
  const speaks = verdict.evidence.filter(
    ({ weight }) => verdict.tag === 'unsure' || weight > 0 === (verdict.tag === 'promotional'),
  );
  const groups = new Map<string, Evidence[]>();
  for (const each of speaks) {
    const key = `${each.cue} ${each.weight > 0}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_REASONS)
    .map((spans) => reasonOf(spans, text, words));
}

function reasonOf(spans: readonly Evidence[], text: string, { t, format }: Words): Reason {
  const [first] = spans;
  const cue = first?.cue ?? 'wording';
  const quotes = quotesOf(spans, text).map((quoted) => t('badge_quote', { words: quoted }));
  const name = t(`cue_${cue}`);
  return {
    cue,
    tag: (first?.weight ?? 0) > 0 ? 'promotional' : 'value-adding',
    text: quotes.length > 0 ? t('badge_reason', { words: format.list(quotes), cue: name }) : name,
    spans,
  };
}

function weightOf(spans: readonly Evidence[]): number {
  return spans.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
}

/** Different words among the spans, strongest first; a span as long as a sentence quotes nothing. */
function quotesOf(spans: readonly Evidence[], text: string): string[] {
  const quoted = [...spans]
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .trim()
        .replaceAll(/\s*\n\s*/g, ' '),
    )
    .filter((words) => words !== '' && words.length <= LONGEST_QUOTE);
  const different = new Map(quoted.map((words) => [words.toLowerCase(), words]));
  return [...different.values()].slice(0, MOST_QUOTES);
}

/** What posting the draft would do to the ratio. */
export interface Outlook {
  /** "3 of 28", and "4 of 29 (14 %)"; equal when the rule does not count the draft. */
  readonly before: string;
  readonly after: string;
  readonly isCounted: boolean;
  readonly isOver: boolean;
  readonly sentences: readonly string[];
}

/** Tells the projection. `reply`: the draft answers somebody. */
export function outlookOf(answer: Judged, words: Words): Outlook {
  const { now, projection, verdict, limit } = answer;
  const isCounted = projection.total !== now.total;
  const isOver = isCounted && verdict.tag === 'promotional' && projection.state === 'over';
  const { t, format } = words;
  const limitSentence = t('badge_limit', { limit: format.percent(limit) });
  return {
    before: countOf(now, words, false),
    after: countOf(projection, words, true),
    isCounted,
    isOver,
    sentences: isCounted
      ? [limitSentence, roomSentence(answer, words)]
      : [t(verdict.tag === 'unsure' ? 'badge_outside_unsure' : 'badge_outside_reply')],
  };
}

function roomSentence({ now, projection, verdict }: Judged, { t }: Words): string {
  if (verdict.tag !== 'promotional') {
    const count = projection.valuePostsToRoom;
    return count === 0 ? t('badge_next_may_sell') : t('badge_more_value', { count });
  }
  const count = now.valuePostsToRoom;
  return count === 0 ? t('badge_room_now') : t('badge_value_first', { count });
}

function countOf(count: RatioCount, { t, format }: Words, withShare: boolean): string {
  const told = t('badge_count', { promotional: count.promotional, count: count.total });
  if (!withShare || count.share === null || count.total < FEW) return told;
  return t('badge_count_share', { told, share: format.percent(count.share) });
}

/** One sentence of advice: on what sells most in a promotional or unsure draft, on what gives most in another. */
export function adviceOf(reasons: readonly Reason[], { t }: Words): string | null {
  const [first] = reasons;
  return first ? t(`advice_${first.cue}`) : null;
}
