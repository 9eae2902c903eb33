import { climbTo } from '../controls';
import type { Fate, Site, Surface } from '../site';
import { findShown } from '../visibility';
import { DRAFT_EDITOR, FIELD_EDITOR, OUTSIDE, POST, PUBLISH, SCHEDULED, WINDOW } from './selectors';

/** The toolbar with the button is a sibling subtree of the text: their nearest common ancestor is the composer. */
function scope(editor: HTMLElement): HTMLElement {
  return climbTo(editor, PUBLISH, OUTSIDE) ?? editor;
}

function isReply(editor: HTMLElement): boolean {
  const { pathname, search } = editor.ownerDocument.location;
  const overPage = editor.closest(WINDOW);
  if (!overPage) return /^\/\w+\/status\/\d+/.test(pathname);
  if (search.includes('in_reply_to=')) return true;
  const post = overPage.querySelector(POST);
  return post !== null && follows(editor, post);
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  return findShown(around, SCHEDULED) ? 'scheduled' : 'public';
}

const composer = {
  keys: 'mod-enter',
  threads: true,
  scope,
  control: (around) => around.querySelector<HTMLElement>(PUBLISH),
  isReply,
  fate,
} satisfies Partial<Surface>;

/** X: home box, window over the page, inline answers. */
export const x: Site = {
  id: 'x',
  network: 'x',
  failure: '[data-testid="toast"][data-failed]',
  surfaces: [
    { name: 'box', editor: DRAFT_EDITOR, reading: 'blocks', ...composer },
    { name: 'mobile-box', editor: FIELD_EDITOR, reading: 'field', ...composer },
  ],
};
