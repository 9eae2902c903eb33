/** What was learnt, as a backup has it: base64. */
export function textOfLearnt(bytes: readonly number[]): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of such a text; null when it is anything else, also where a lenient reader would guess. */
export function learntOfText(text: string): readonly number[] | null {
  try {
    const raw = atob(text);
    return btoa(raw) === text ? Array.from(raw, (character) => character.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
