/** An escape of JSON text: either a surrogate written as \udxxx or any other one, to be passed over. */
const ESCAPE = /\\(?:ud[89a-f][0-9a-f]{2}|.)/g;

/**
 * JSON for the engine. JSON.stringify writes a surrogate as an escape only when it stands alone; no UTF-8 can hold that,
 * so it becomes U+FFFD.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text;
  return text.replace(ESCAPE, (escape) => (escape.startsWith('\\ud') ? '\\ufffd' : escape));
}
