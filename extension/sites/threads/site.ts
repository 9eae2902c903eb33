import { lastTextButton } from '../controls';
import type { Site } from '../site';
import { EDITOR, OUTSIDE, POST, POST_PATH, PRIVATE_PATH, WINDOW } from './selectors';

/** Several items of one thread are in one window; a box in the page ends where its button or a post comes in. */
function scope(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>(WINDOW) ?? boxAround(editor);
}

function boxAround(editor: HTMLElement): HTMLElement {
  let box = editor;
  for (let at = editor.parentElement; at && !at.matches(OUTSIDE); at = at.parentElement) {
    if (at.querySelector(POST)) return box;
    if (lastTextButton(at)) return at;
    box = at;
  }
  return box;
}

/** Where the window's post stands towards the text: above it is answered, below it is quoted. */
function postFrom(around: HTMLElement): 'before' | 'after' | null {
  const first = around.querySelector(EDITOR);
  if (!first) return null;
  for (const post of around.querySelectorAll(POST)) {
    if (first.contains(post)) continue;
    const place = first.compareDocumentPosition(post);
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'before' : 'after';
  }
  return null;
}

function isReply(editor: HTMLElement, around: HTMLElement): boolean {
  if (editor.closest(WINDOW)) return postFrom(around) === 'before';
  return POST_PATH.test(editor.ownerDocument.location.pathname);
}

/** Threads: the window that creates posts, threads and answers, and boxes in the page. */
export const threads: Site = {
  id: 'threads',
  network: 'threads',
  surfaces: [
    {
      name: 'box',
      editor: EDITOR,
      reading: 'blocks',
      keys: 'mod-enter',
      threads: true,
      limit: { most: 500, count: 'units' },
      accepts: (editor) => !PRIVATE_PATH.test(editor.ownerDocument.location.pathname),
      scope,
      control: (around) => lastTextButton(around),
      isReply,
      isQuote: (editor, around) => editor.closest(WINDOW) !== null && postFrom(around) === 'after',
    },
  ],
};
