import { findAddresses, findSchemedAddresses } from './addresses';
import type { CharacterLimit, Surface } from './site';

/** Characters that an address counts on X (twitter-text configuration v3) and on Mastodon (its counter.js). */
const ADDRESS = 23;

/** Code points that count 1 on X, as ranges from … to; all others count 2 (twitter-text configuration v3). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** One emoji as X draws it, however many code points it is made of. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}(?!\ufe0e)|\p{Extended_Pictographic}(?=[\ufe0f\u200d\p{Emoji_Modifier}]))(?:[\ufe0f\p{Emoji_Modifier}]|[\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*/gu;

/**
 * Stretches that are not plainly a character each: what can join, with the one before it. Browsers take long for the
 * boundaries of a long text, so that only these are looked at.
 */
const JOINING =
  /.?[^\n\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3040-\u3098\u309b-\u30ff\u4e00-\u9fff]+/gsu;

/** A person of another instance: only the name before the second @ counts (Mastodon's counter.js; high confidence). */
const FAR_MENTION = /(?<![/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]/gi;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const COUNTERS: Readonly<Record<CharacterLimit['count'], (text: string) => number>> = {
  units: (text) => text.length,
  graphemes: countGraphemes,
  weighted: countWeighted,
  'links-23': countWithLinks,
};

/** Characters of a text as the site counts them, to be compared with the limit's `most`. */
export function countCharacters(text: string, { count }: Pick<CharacterLimit, 'count'>): number {
  return COUNTERS[count](text);
}

/** The limit of a composer: what the page tells, else what is known of the site; null: none. */
export function limitOf(
  surface: Surface,
  editor: HTMLElement,
  scope: HTMLElement,
): CharacterLimit | null {
  return surface.limitIn?.(editor, scope) ?? surface.limit ?? null;
}

function countGraphemes(text: string): number {
  let joined = 0;
  const plain = text.replaceAll(JOINING, (stretch) => {
    for (const _ of segmenter.segment(stretch)) joined++;
    return '';
  });
  return plain.length + joined;
}

function countWithLinks(text: string): number {
  const addresses = findSchemedAddresses(text);
  const plain = without(text, addresses).replaceAll(FAR_MENTION, '@$1');
  return countGraphemes(plain) + addresses.length * ADDRESS;
}

function countWeighted(text: string): number {
  const composed = text.normalize('NFC');
  const addresses = findAddresses(composed);
  let emoji = 0;
  const plain = without(composed, addresses).replaceAll(EMOJI, () => {
    emoji++;
    return '';
  });
  return weigh(plain) + emoji * 2 + addresses.length * ADDRESS;
}

function weigh(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}

/** A text without some of its stretches, which are in order. */
function without(text: string, stretches: readonly { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of stretches) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
