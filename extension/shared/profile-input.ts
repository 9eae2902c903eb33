/** Lists in the profile hold at most this many values, of at most this many units (shared/settings-schema.ts). */
const MOST_VALUES = 200;
const MOST_UNITS = 120;

/** What kind of value a field of the profile takes. */
export type ProfileField = 'names' | 'handles' | 'domains';

/** Cleans what a person typed or pasted into a field of the profile: several values may be separated by commas,
 * semicolons or line breaks; doubles and empty ones go. Returns the field's new list. */
export function addToField(
  field: ProfileField,
  values: readonly string[],
  typed: string,
): readonly string[] {
  const added = typed
    .toWellFormed()
    .split(/[,;\n]/)
    .map((part) => clean(field, part))
    .filter((part) => part !== '');
  const known = new Set(values.map(fold));
  const fresh = added.filter((part) => !known.has(fold(part)) && known.add(fold(part)));
  return [...values, ...fresh].slice(0, MOST_VALUES);
}

function clean(field: ProfileField, part: string): string {
  const text = part.trim().replace(/\s+/g, ' ');
  const value = field === 'handles' ? handleOf(text) : field === 'domains' ? domainOf(text) : text;
  // The cut may fall into the middle of a pair of surrogates.
  return value.slice(0, MOST_UNITS).toWellFormed().trim();
}

/** "marie" and "@marie" → "@marie"; nothing but the sign → nothing. */
function handleOf(text: string): string {
  const bare = text.replace(/^@+/, '').trim();
  return bare === '' ? '' : `@${bare}`;
}

/** "https://www.Example.com/shop" → "example.com". */
function domainOf(text: string): string {
  const bare = text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/, '');
  return bare
    .replace(/^www\./i, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
