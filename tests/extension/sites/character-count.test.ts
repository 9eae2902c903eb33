import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../../extension/sites/character-count';

const weighted = (text: string) => countCharacters(text, { count: 'weighted' });
const linked = (text: string) => countCharacters(text, { count: 'links-23' });

describe('counted as X does', () => {
  it.each([
    ['', 0],
    ['Hello', 5],
    ['Bonjour à tous', 14],
    ['l’été « ici »', 13],
    ['two\nlines', 9],
    ['e\u0301te\u0301', 3],
    ['Привет', 6],
    ['שלום', 4],
    ['日本語', 6],
    ['한국어', 6],
    ['10 €', 5],
    ['…', 2],
    ['— –', 3],
    ['“so”', 4],
    ['©', 1],
    ['©️', 2],
    ['❤', 2],
    ['❤️', 2],
    ['🙂', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🏳️‍🌈', 2],
    ['🇫🇷🇨🇦', 4],
    ['1️⃣', 2],
    ['1', 1],
    ['🙂 ok 🙂', 8],
    ['🙂🙂', 4],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['☺︎', 4],
  ])('%s → %i', (text, count) => expect(weighted(text)).toBe(count));

  it.each([
    ['https://example.com', 23],
    ['http://x.co', 23],
    ['see https://example.com/a/very/long/path?with=query&more=1 now', 4 + 23 + 4],
    ['example.com', 23],
    ['maboutique.quebec', 23],
    ['www.maboutique.ca/promo', 23],
    ['(example.com)', 25],
    ['Read example.com.', 5 + 23 + 1],
    ['Read example.com/a, then b.net!', 5 + 23 + 7 + 23 + 1],
    ['https://example.com/a_(b)', 23],
    ['(https://example.com/a)', 25],
    ['example.com#top', 23 + 4],
    ['https://example.com:8080/a#top', 23],
    ['日本example.com', 4 + 23],
    ['https://日本.jp', 23],
    ['https://localhost', 17],
    ['bob@example.com', 15],
    ['@example.com', 12],
    ['#example.com', 12],
    ['Fini.Demain', 11],
    ['e.g. this', 9],
    ['3.5 or 4.0', 10],
    ['config.yaml', 11],
    ['example.com.bonjour', 23 + 8],
    ['a…https://example.com', 3 + 23],
  ])('%s → %i', (text, count) => expect(weighted(text)).toBe(count));

  it('stays quick on long texts without an end', () => {
    const begun = performance.now();
    weighted(`https://a.com/${'(a'.repeat(5000)}`);
    weighted('a.'.repeat(20_000));
    weighted('word '.repeat(20_000));
    linked('mot 🙂 '.repeat(10_000));
    linked('नमस्ते '.repeat(5000));
    weighted(`https://a.com/${'a!'.repeat(10_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('counted as Mastodon does', () => {
  it.each([
    ['Hello', 5],
    ['日本語', 3],
    ['が\u3099か\u3099', 2],
    ['1️⃣ ©️ é', 5],
    ['a\u0301b\u0301', 2],
    ['🇫🇷🇨🇦🙂', 3],
    ['👨‍👩‍👧‍👦', 1],
    ['e\u0301', 1],
    ['see https://example.com/a/very/long/path now', 4 + 23 + 4],
    ['https://x.co', 23],
    ['example.com', 11],
    ['@nadia@social.example.org hi', 9],
    ['@nadia hi', 9],
    ['nadia@example.org', 17],
  ])('%s → %i', (text, count) => expect(linked(text)).toBe(count));
});

describe('counted otherwise', () => {
  it('in what a reader takes for a character', () => {
    expect(countCharacters('👨‍👩‍👧‍👦é日', { count: 'graphemes' })).toBe(3);
  });

  it('in UTF-16 units', () => {
    expect(countCharacters('👍🏽é', { count: 'units' })).toBe(5);
  });
});
