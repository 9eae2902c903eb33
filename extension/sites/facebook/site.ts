import { lastTextButton } from '../controls';
import type { Site } from '../site';
import { ARTICLE, EDITOR, MESSAGES, WINDOW } from './selectors';

/** The window that creates a post around this editor, or null when the editor is a comment's. */
function postWindow(editor: HTMLElement): HTMLElement | null {
  const around = editor.closest<HTMLElement>(WINDOW);
  return around && !around.querySelector(ARTICLE) && !editor.closest(ARTICLE) ? around : null;
}

/** A comment is known by the post it belongs to; a box that belongs to nothing known is left alone. */
function isComment(editor: HTMLElement): boolean {
  return !postWindow(editor) && editor.closest(`${ARTICLE}, form, ${WINDOW}`) !== null;
}

/** Facebook: posts from the window over the page, comments with Enter. */
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
      control: (scope) => lastTextButton(scope),
      isReply: () => false,
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
