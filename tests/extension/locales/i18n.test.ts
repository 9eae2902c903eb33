import { describe, expect, it, vi } from 'vitest';
import { createTranslator, direction, resolveLanguage } from '../../../extension/shared/i18n';
import { createFormat } from '../../../extension/shared/i18n-format';

const CATALOG = {
  en: {
    hello: 'Hello {name}',
    posts_one: '{count} post',
    posts_other: '{count} posts',
    only_english: 'English',
    ask: 'Sure?',
  },
  fr: {
    hello: 'Bonjour {name}',
    posts_one: '{count} publication',
    posts_other: '{count} publications',
    ask: 'Certain\u00a0?',
  },
  'fr-CA': { hello: 'Allô {name}' },
};

describe('the translator', () => {
  it('fills places, and leaves those it was given nothing for', () => {
    const t = createTranslator('en', [CATALOG]);
    expect(t('hello', { name: 'Léa' })).toBe('Hello Léa');
    expect(t('hello')).toBe('Hello {name}');
    expect(t('hello', { name: '{name} $&' })).toBe('Hello {name} $&');
  });

  it('chooses the plural form of the language', () => {
    const en = createTranslator('en', [CATALOG]);
    const fr = createTranslator('fr', [CATALOG]);
    expect([0, 1, 2].map((count) => en('posts', { count }))).toEqual([
      '0 posts',
      '1 post',
      '2 posts',
    ]);
    expect([0, 1, 2].map((count) => fr('posts', { count }))).toEqual([
      '0 publication',
      '1 publication',
      '2 publications',
    ]);
    // French has a third category for millions; the general form serves it.
    expect(fr('posts', { count: 1_000_000 })).toMatch(/publications$/);
  });

  it('writes numbers in the way of the language', () => {
    expect(createTranslator('en', [CATALOG])('posts', { count: 1234 })).toBe('1,234 posts');
    expect(createTranslator('fr', [CATALOG])('posts', { count: 1234 })).toBe(
      '1\u202f234 publications',
    );
  });

  it('speaks Québec French where it differs, French otherwise', () => {
    const t = createTranslator('fr-CA', [CATALOG]);
    expect(t('hello', { name: 'Léa' })).toBe('Allô Léa');
    expect(t('posts', { count: 2 })).toBe('2 publications');
    expect(t('ask')).toBe('Certain?');
  });

  it('falls back to English, then to the key, and reports both', () => {
    const onMissing = vi.fn();
    const t = createTranslator('fr', [CATALOG], onMissing);
    expect(t('only_english')).toBe('English');
    expect(t('nowhere')).toBe('nowhere');
    expect(onMissing.mock.calls).toEqual([['only_english'], ['nowhere']]);
  });
});

describe('the language to speak', () => {
  it.each([
    ['auto', ['fr-CA', 'en'], 'fr-CA'],
    ['auto', ['fr-BE'], 'fr'],
    ['auto', ['de', 'fr'], 'fr'],
    ['auto', ['de', 'ja'], 'en'],
    ['auto', [], 'en'],
    ['en', ['fr-CA'], 'en'],
    ['fr', ['en', 'fr-CA'], 'fr-CA'],
    ['fr', ['en'], 'fr'],
  ] as const)('with %s over %j is %s', (setting, languages, expected) => {
    expect(resolveLanguage(setting, languages)).toBe(expected);
  });

  it('has a direction', () => {
    expect(['en', 'fr-CA', 'ar', 'he-IL', 'fa'].map(direction)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
    ]);
  });
});

describe('formats', () => {
  const en = createFormat('en');
  const frCA = createFormat('fr-CA');

  it('write shares without false precision', () => {
    expect([0, 0.075, 0.1, 0.4146].map((share) => en.percent(share))).toEqual([
      '0%',
      '7.5%',
      '10%',
      '41%',
    ]);
    expect(frCA.percent(0.075)).toMatch(/^7,5[\u00a0\u202f]%$/);
  });

  it('write money, and survive a currency that does not exist', () => {
    expect(en.money(82.25, 'CAD')).toBe('$82.25');
    expect(frCA.money(82.25, 'CAD')).toBe('82,25\u00a0$');
    expect(en.money(35, 'EUR')).toBe('€35.00');
    expect(en.money(0, 'EUR')).toBe('€0');
    expect(en.money(1234.5, 'EUR')).toBe('€1,235');
    expect(en.rate(35, 'EUR')).toBe('€35');
    expect(frCA.rate(85.5, 'CAD')).toBe('85,50\u00a0$');
    expect(en.money(12, '??')).toBe('12');
  });

  it('take days as calendar days, whatever the time zone', () => {
    expect(en.longDay('2026-11-26')).toBe('Thursday, November 26');
    expect(en.day('2026-01-01')).toBe('Jan 1');
  });

  it.each([
    [0, '0 min'],
    [20, '1 min'],
    [3599, '1\u00a0h'],
    [5400, '1\u00a0h\u00a030'],
    [7500, '2\u00a0h\u00a005'],
  ])('write %i seconds as %s', (seconds, expected) => {
    expect(en.duration(seconds)).toBe(expected);
  });
});
