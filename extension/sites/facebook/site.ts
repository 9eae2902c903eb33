import { lastTextButton } from '../controls';
import { fateOfLabel, isCommentLabel, isStepLabel, labelOf } from '../labels';
import { findAbove, findBelow } from '../order';
import type { Fate, Site } from '../site';
import { ARTICLE, EDITOR, MESSAGES, SHARED, WINDOW } from './selectors';

/** The window that creates a post around this editor, or null when the editor is a comment's. */
function postWindow(editor: HTMLElement): HTMLElement | null {
  const around = editor.closest<HTMLElement>(WINDOW);
  if (!around || editor.closest(ARTICLE) || saysComment(editor)) return null;
  return findAbove(around, ARTICLE, editor) ? null : around;
}

/** A comment is known by its words or the post it belongs to; a box that belongs to nothing known is left alone. */
function isComment(editor: HTMLElement): boolean {
  return !postWindow(editor) && editor.closest(`${ARTICLE}, form, ${WINDOW}`) !== null;
}

function saysComment(editor: HTMLElement): boolean {
  return ['aria-label', 'aria-placeholder'].some((name) =>
    isCommentLabel(editor.getAttribute(name) ?? ''),
  );
}

/** The button at the foot of the window. In a later step, without the text, one that schedules is not it. */
function control(scope: HTMLElement, editor: HTMLElement): HTMLElement | null {
  const button = lastTextButton(scope);
  const isLater = button !== null && !scope.contains(editor);
  return isLater && fateOfLabel(labelOf(button)) !== null ? null : button;
}

/** Pages publish in two steps: "Next" keeps the window, and the text with it. */
function fate(editor: HTMLElement, scope: HTMLElement): Fate {
  const button = control(scope, editor);
  return button && isStepLabel(labelOf(button)) ? 'draft' : 'public';
}

/** Facebook: posts of people, pages and groups from the window over the page, comments with Enter. */
export const facebook: Site = {
  id: 'facebook',
  network: 'facebook',
  never: MESSAGES,
  surfaces: [
    {
      name: 'post',
      editor: EDITOR,
      reading: 'blocks',
      keys: 'none',
      outlivesEditor: true,
      accepts: (editor) => postWindow(editor) !== null,
      scope: (editor) => postWindow(editor) ?? editor,
      control,
      isReply: () => false,
      isQuote: (editor, scope) => findBelow(scope, SHARED, editor) !== undefined,
      fate,
      limit: { most: 63_206, count: 'units' },
    },
    {
      name: 'comment',
      editor: EDITOR,
      reading: 'blocks',
      keys: 'enter',
      accepts: isComment,
      scope: (editor) => editor.closest<HTMLElement>('form') ?? editor.parentElement ?? editor,
      control: () => null,
      isReply: () => true,
    },
  ],
};
