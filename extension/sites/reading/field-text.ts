import type { DraftText } from './draft-text';

/** Text of a <textarea> or a one-line <input>. Its words stand in no text node, so they cannot be marked. */
export function readField(editor: HTMLElement): DraftText {
  const isField = editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';
  return { text: isField ? (editor as HTMLTextAreaElement).value : '', runs: [] };
}
