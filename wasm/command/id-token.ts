/** What JSON.parse does not tell: how a value was written. */

/** Strings, punctuation, and everything else that stands between spaces. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** A surrogate without its other half. */
export const LONE_SURROGATE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The id of a row as JSON: a string or an integer within ±(2^53 − 1), otherwise `null`.
 * `object` is the parsed row and `text` what it was parsed from: 1 is an integer, 1.0 and 1e0 are not.
 */
export function idJson(object: Readonly<Record<string, unknown>>, text: string): string {
  const { id } = object;
  if (typeof id === 'string') return JSON.stringify(id.replace(LONE_SURROGATE, '\ufffd'));
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return 'null';
  return /^-?\d+$/.test(lastToken(text, 'id')) ? String(id) : 'null';
}

/** How the last member `key` of the outermost object is written; empty when there is none. Only for valid JSON. */
function lastToken(text: string, key: string): string {
  let found = '';
  let depth = 0;
  let name: string | null = null;
  let expectsName = true;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '}' || token === ']') depth -= 1;
    if (token === '{' || token === '[') depth += 1;
    else if (depth !== 1) continue;
    else if (token === ',') expectsName = true;
    else if (token === ':') expectsName = false;
    else if (expectsName) name = JSON.parse(token) as string;
    else if (name === key) found = token;
  }
  return found;
}
