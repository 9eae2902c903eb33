/** Words in the person's language. Catalogs are passed in, so that each part bundles only the areas it shows. */

export const UI_LANGUAGES = ['en', 'fr', 'fr-CA'] as const;
/** Languages the interface speaks. `fr-CA` is `fr` with Québec's words and spacing where they differ. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** One area's texts in one language, key → text with {placeholders}. */
export type Messages = Readonly<Record<string, string>>;

/** One area's texts (see extension/locales). `en` is complete; the others fall back to it key by key. */
export interface Catalog {
  readonly en: Messages;
  readonly fr: Messages;
  readonly 'fr-CA'?: Messages;
}

/** Values for placeholders. A number is written in the language's way; `count` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** Gives the text of a key. A key with plural forms stands in the catalog as `key_one` and `key_other`. */
export type Translate = (key: string, params?: Params) => string;

/** Canadian French writes no space before these marks; French from France does (OQLF, « Espacement »). */
const SPACE_BEFORE_HIGH_MARKS = /[\u00a0\u202f](?=[;!?])/g;

/**
 * Builds the translator of one language over some catalogs.
 * A missing text falls back to English; one that English lacks too shows its key, so that it is seen and reported.
 */
export function createTranslator(
  language: UiLanguage,
  catalogs: readonly Catalog[],
  onMissing?: (key: string) => void,
): Translate {
  const plural = new Intl.PluralRules(language);
  const english = new Intl.PluralRules('en');
  const number = new Intl.NumberFormat(language);
  const own = merge(catalogs.flatMap((catalog) => inOrder(catalog, language)));
  const fallback = merge(catalogs.map((catalog) => catalog.en));

  return (key, params = {}) => {
    const { count } = params;
    let text = pick(own, key, count, plural);
    if (text === undefined) {
      onMissing?.(key);
      text = pick(fallback, key, count, english);
    }
    if (text === undefined) return key;
    const filled = fill(text, params, number);
    return language === 'fr-CA' ? filled.replace(SPACE_BEFORE_HIGH_MARKS, '') : filled;
  };
}

/** The language to speak: the setting, or the first of the browser's languages that Tact knows, or English. */
export function resolveLanguage(
  setting: 'auto' | 'en' | 'fr',
  navigatorLanguages: readonly string[],
): UiLanguage {
  const known = navigatorLanguages.map(knownLanguage).filter((language) => language !== null);
  if (setting === 'en') return 'en';
  if (setting === 'fr') return known.find((language) => language !== 'en') ?? 'fr';
  return known[0] ?? 'en';
}

/** Writing direction, for `dir`; right for languages that Tact may learn later, too. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|yi|ps|sd|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr';
}

function knownLanguage(tag: string): UiLanguage | null {
  const lower = tag.toLowerCase();
  if (lower === 'fr-ca' || lower.startsWith('fr-ca-')) return 'fr-CA';
  const base = lower.split('-')[0];
  return base === 'fr' || base === 'en' ? base : null;
}

function inOrder(catalog: Catalog, language: UiLanguage): Messages[] {
  if (language === 'en') return [catalog.en];
  return language === 'fr' ? [catalog.fr] : [catalog.fr, catalog['fr-CA'] ?? {}];
}

function merge(parts: readonly Messages[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => Object.entries(part)));
}

function pick(
  texts: ReadonlyMap<string, string>,
  key: string,
  count: string | number | undefined,
  plural: Intl.PluralRules,
): string | undefined {
  if (typeof count !== 'number') return texts.get(key);
  return texts.get(`${key}_${plural.select(count)}`) ?? texts.get(`${key}_other`) ?? texts.get(key);
}

function fill(text: string, params: Params, number: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? number.format(value) : value;
  });
}
