import { lastTextButton, textButtons } from '../controls';
import { follows } from '../order';
import type { Fate, Site, Surface } from '../site';
import * as seen from './selectors';

function pathOf(element: HTMLElement): string {
  return element.ownerDocument.location.pathname;
}

function windowOf(editor: HTMLElement): HTMLElement | null {
  return editor.closest<HTMLElement>(seen.WINDOW);
}

/** The wizard's bar stands above the text: its words to press come first. */
function barButtons(around: ParentNode, editor: HTMLElement): readonly HTMLElement[] {
  if (!editor.isConnected) return [];
  return textButtons(around).filter((button) => follows(editor, button));
}

/** A window that shows a post holds comments, and a form is one. */
function isCaption(editor: HTMLElement): boolean {
  const around = windowOf(editor);
  if (!around || around.querySelector(seen.POST) || editor.closest(seen.COMMENT_FORM)) return false;
  return !seen.PRIVATE_PATH.test(pathOf(editor));
}

/** Other windows have plain fields, too, with their button below. */
function isCaptionField(editor: HTMLElement): boolean {
  const around = windowOf(editor);
  return around !== null && isCaption(editor) && barButtons(around, editor).length > 0;
}

/** The button in the bar; once the text is gone no button of the window publishes it ("Next" of a step before). */
function shareButton(around: HTMLElement, editor: HTMLElement): HTMLElement | null {
  if (!editor.isConnected) return null;
  return barButtons(around, editor).at(-1) ?? lastTextButton(around);
}

/** A post that is out already has "Cancel" and "Done" in the bar, a new one an arrow and "Share". */
function captionFate(editor: HTMLElement, around: HTMLElement): Fate {
  return barButtons(around, editor).length > 1 ? 'edit' : 'public';
}

function isComment(editor: HTMLElement): boolean {
  const path = pathOf(editor);
  if (seen.PRIVATE_PATH.test(path)) return false;
  return editor.closest(seen.POST) !== null || seen.POST_PATH.test(path);
}

function commentButton(form: HTMLElement): HTMLElement | null {
  return form.querySelector<HTMLElement>(seen.COMMENT_SEND) ?? lastTextButton(form);
}

const caption = {
  keys: 'none',
  outlivesEditor: true,
  success: seen.SHARED,
  limit: { most: 2200, count: 'units' },
  scope: (editor) => windowOf(editor) ?? editor,
  control: shareButton,
  isReply: () => false,
  fate: captionFate,
} satisfies Partial<Surface>;

const comment = {
  keys: 'enter',
  accepts: isComment,
  scope: (editor) => editor.closest<HTMLElement>(seen.COMMENT_FORM) ?? editor,
  control: commentButton,
  isReply: () => true,
} satisfies Partial<Surface>;

/** Instagram: the caption at the end of the wizard, comments under posts. */
export const instagram: Site = {
  id: 'instagram',
  network: 'instagram',
  surfaces: [
    { name: 'caption', editor: seen.CAPTION, reading: 'blocks', accepts: isCaption, ...caption },
    {
      name: 'caption-field',
      editor: seen.CAPTION_FIELD,
      reading: 'field',
      accepts: isCaptionField,
      ...caption,
    },
    { name: 'comment', editor: seen.COMMENT_FIELD, reading: 'field', ...comment },
    { name: 'rich-comment', editor: seen.COMMENT_RICH, reading: 'blocks', ...comment },
  ],
};
