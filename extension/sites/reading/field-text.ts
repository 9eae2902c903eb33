import type { DraftText } from './draft-text';

/** Text of a <textarea>. Its words stand in no text node, so they cannot be marked. */
export function readField(editor: HTMLElement): DraftText {
  return { text: editor instanceof HTMLTextAreaElement ? editor.value : '', runs: [] };
}
