import type { Format } from '../../shared/i18n-format';
import type { Translate } from '../../shared/i18n';
import { FEWEST_POSTS, type RatioCount } from '../../shared/summary';
import type { Evidence, Span, Verdict } from '../../shared/verdict';
import { PROMOTIONAL_KINDS, type Tag } from '../../shared/vocabulary';
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
  /** Whether the text quotes the person, or only names the reason. */
  readonly isQuoted: boolean;
  /** Where the quoted words stand in the draft. */
  readonly spans: readonly Span[];
}

/** Reasons told at most. */
const MOST_REASONS = 4;
/** Longest quotation, and most quotations of one reason. UTF-16 units. */
const LONGEST_QUOTE = 36;
const MOST_QUOTES = 3;
/** The cue of words without a name of their own. It comes last, and only longer words of it are worth a quotation. */
const WORDING = 'wording';
const LEAST_WORDING = 4;

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
  const ranked = [...groups.values()].sort((one, other) => weightOf(other) - weightOf(one));
  const reasons = ranked.map((evidence) => reasonOf(evidence, text, words));
  // The sort keeps the order of equals: strongest first within each rank.
  return reasons.sort((one, other) => rankOf(one) - rankOf(other)).slice(0, MOST_REASONS);
}

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + Math.abs(each.weight), 0);
}

/** Reasons that can be quoted tell most; "the choice of words" is said only when there is nothing better. */
function rankOf({ cue, isQuoted }: Reason): number {
  if (cue === WORDING) return 2;
  return isQuoted ? 0 : 1;
}

function reasonOf(evidence: readonly Evidence[], text: string, { t, format }: Words): Reason {
  const [first] = evidence;
  const cue = first?.cue ?? WORDING;
  const quotes = quotesOf(evidence, text);
  const name = t(`cue_${cue}`);
  const quoted = quotes.map((quote) => t('badge_quote', { words: quote.words }));
  return {
    cue,
    tag: (first?.weight ?? 0) > 0 ? 'promotional' : 'value-adding',
    text: quotes.length > 0 ? t('badge_reason', { words: format.list(quoted), cue: name }) : name,
    isQuoted: quotes.length > 0,
    spans: quotes,
  };
}

/** Different words of the evidence, strongest first. Whole sentences, lone marks and little words are not quoted. */
function quotesOf(evidence: readonly Evidence[], text: string): (Span & { words: string })[] {
  const different = new Map<string, Span & { words: string }>();
  for (const each of [...evidence].sort(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight),
  )) {
    const quote = quoteOf(each, text);
    const key = quote?.words.toLowerCase() ?? '';
    if (quote && !different.has(key)) different.set(key, quote);
  }
  return [...different.values()].slice(0, MOST_QUOTES);
}

/** The words of a span without marks at its ends, and where they stand. A link is quoted without its scheme. */
function quoteOf({ start, end, cue }: Evidence, text: string): (Span & { words: string }) | null {
  const raw = text.slice(start, end);
  const marks = /^[\s,.;:·…–—()[\]"“”«»-]+|[\s,.;:·…–—()[\]"“”«»-]+$/gu;
  const trimmed = raw.replaceAll(marks, '');
  const from = start + raw.indexOf(trimmed);
  const words = trimmed.replace(/^https?:\/\/(?:www\.)?/i, '').replaceAll(/\s+/g, ' ');
  const isWorthIt = /[\p{L}\p{N}\p{Extended_Pictographic}!?]/u.test(words);
  const isLittle = cue === WORDING && words.length < LEAST_WORDING;
  if (!isWorthIt || isLittle || words.length > LONGEST_QUOTE) return null;
  return { start: from, end: from + trimmed.length, words };
}

/** What posting the draft would do to the ratio. */
export interface Outlook {
  /** "3 of 28" (null while nothing is counted), and "4 of 29 (14 %)"; equal when the rule does not count the draft. */
  readonly before: string | null;
  readonly after: string;
  readonly isCounted: boolean;
  readonly isOver: boolean;
  readonly sentences: readonly string[];
}

/** Whether posting a draft would break the rule: it is promotional, it counts, and it takes the ratio over the limit. */
export function isOverLimit({ now, projection, verdict }: Judged): boolean {
  const isCounted = projection.total !== now.total;
  return isCounted && verdict.tag === 'promotional' && projection.state === 'over';
}

/** So many value posts can still be asked for; more of them are no advice for today. */
const MOST_VALUE_POSTS = 3;

/** One thing to do instead of posting over the limit; null for a draft that may go out. */
export function insteadOf(answer: Judged, { t }: Words): string | null {
  if (!isOverLimit(answer)) return null;
  const count = answer.now.valuePostsToRoom;
  if (isFewAway(answer)) return t('badge_instead_value', { count });
  const { kind } = answer.verdict;
  return t(`badge_instead_${PROMOTIONAL_KINDS.includes(kind) ? kind : 'showcase'}`);
}

function isFewAway({ now: { valuePostsToRoom } }: Judged): boolean {
  return valuePostsToRoom > 0 && valuePostsToRoom <= MOST_VALUE_POSTS;
}

/** Tells the projection. */
export function outlookOf(answer: Judged, words: Words): Outlook {
  const { now, projection, limit } = answer;
  const isCounted = projection.total !== now.total;
  const isOver = isOverLimit(answer);
  const { t, format } = words;
  const limitSentence = t('badge_limit', { limit: format.percent(limit) });
  return {
    before: now.total === 0 ? null : countOf(now, words, false),
    after: countOf(projection, words, true),
    isCounted,
    isOver,
    sentences: isCounted
      ? // What makes room is said above, where it is what to do instead.
        [limitSentence, ...(isOver && isFewAway(answer) ? [] : [roomSentence(answer, words)])]
      : [t(`badge_outside_${whyOutside(answer)}`)],
  };
}

/** Why publishing the draft would change nothing. */
function whyOutside({ uncounted, verdict }: Judged): 'private' | 'unsure' | 'reply' {
  return uncounted ?? (verdict.tag === 'unsure' ? 'unsure' : 'reply');
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
  if (!withShare || count.share === null || count.total < FEWEST_POSTS) return told;
  return t('badge_count_share', { told, share: format.percent(count.share) });
}

/** Cues of a post that gives, whose advice is worth reading beside one; that of the others speaks of selling. */
const GIVING = new Set(
  'other_name other_link credit question advice information news warning help apology thanks greeting wish opinion emotion humour daily_life people reply personal_voice'.split(
    ' ',
  ),
);

/** One sentence of advice, on the first reason that calls for one. A post that gives well may need none. */
export function adviceOf(tag: Tag, reasons: readonly Reason[], { t }: Words): string | null {
  const called = reasons.find(({ cue }) => tag !== 'value-adding' || GIVING.has(cue));
  return called ? t(`advice_${called.cue}`) : null;
}
