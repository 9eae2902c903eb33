import type { DraftText } from './draft-text';

/** Text of a <textarea> or a one-line <input>. Its words stand in no text node, so they cannot be marked. */
export function readField(editor: HTMLElement): DraftText {
  return { text: isTextField(editor) ? editor.value : '', runs: [] };
}

/** Whether a text stands in an element's value; of whatever document, so that no constructor can be asked. */
export function isTextField(
  element: HTMLElement,
): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
