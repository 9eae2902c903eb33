import { textButtons } from '../controls';
import type { Fate, Site, Surface } from '../site';
import { EDIT_PATH, FORM_PATH, REBLOG_PATH, WINDOW, WRITING_FLOW } from './selectors';

function pathOf(editor: Element): string {
  return editor.ownerDocument.location.pathname;
}

/** The window, or on a page of its own the smallest part with a button that is none of the text's. */
function scope(editor: HTMLElement): HTMLElement {
  const window = editor.closest<HTMLElement>(WINDOW);
  if (window) return window;
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (control(at, editor)) return at;
  }
  return editor;
}

/** The last button with words; a picture beside it opens the menu of other fates. */
function control(around: HTMLElement, editor: HTMLElement): HTMLElement | null {
  return textButtons(around).findLast((button) => !editor.contains(button)) ?? null;
}

function fate(editor: HTMLElement): Fate {
  return EDIT_PATH.test(pathOf(editor)) ? 'edit' : 'public';
}

/** The post form, and the same for a reblog with words of one's own. */
const post: Surface = {
  name: 'post',
  editor: WRITING_FLOW,
  reading: 'pieces',
  keys: 'none',
  accepts: (editor) => FORM_PATH.test(pathOf(editor)),
  scope,
  control,
  isReply: () => false,
  isQuote: (editor) => REBLOG_PATH.test(pathOf(editor)),
  fate,
};

/** Tumblr: new posts and reblogs. Tags are chips beside their field, and are not read. */
export const tumblr: Site = { id: 'tumblr', network: 'tumblr', surfaces: [post] };
