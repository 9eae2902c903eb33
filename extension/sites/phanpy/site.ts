import type { CharacterLimit, Fate, Part, Site, Surface } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** Unless the server has another one (high confidence). */
const LIMIT: CharacterLimit = { most: 500, count: 'links-23' };

function scope(node: HTMLElement): HTMLElement {
  return node.closest<HTMLElement>(seen.CONTAINER) ?? node.closest<HTMLElement>('form') ?? node;
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  if (around.querySelector<HTMLSelectElement>(seen.VISIBILITY)?.value === 'direct')
    return 'private';
  if (findShown(around, seen.EDIT)) return 'edit';
  return findShown(around, seen.SCHEDULED) ? 'scheduled' : 'public';
}

/** A content warning is part of what everybody reads. */
function parts(editor: HTMLElement, around: HTMLElement): readonly Part[] {
  const warning = around.querySelector<HTMLElement>(seen.WARNING);
  const fields = warning && !warning.matches(seen.NO_WARNING) ? [warning, editor] : [editor];
  return fields.map((node) => ({ node, reading: 'field' }));
}

function limitIn(_editor: HTMLElement, around: HTMLElement): CharacterLimit | null {
  const most = Number(around.querySelector(seen.COUNTER)?.getAttribute('max') ?? '');
  return Number.isSafeInteger(most) && most > 0 ? { ...LIMIT, most } : null;
}

function isOwnWindow(editor: HTMLElement): boolean {
  return seen.WINDOW_PATH.test(editor.ownerDocument.location.pathname);
}

const composer = {
  editor: seen.EDITOR,
  companion: seen.WARNING,
  reading: 'field',
  keys: 'mod-enter',
  scope,
  control: (around) => around.querySelector<HTMLElement>(seen.PUBLISH),
  parts,
  editorOf: (warning) => scope(warning).querySelector<HTMLElement>(seen.EDITOR),
  isReply: (_editor, around) => findShown(around, seen.REPLY) !== null,
  isQuote: (_editor, around) => findShown(around, seen.QUOTED) !== null,
  fate,
  limit: LIMIT,
  limitIn,
} satisfies Partial<Surface>;

/** Phanpy, on its own host or anybody's. A window of its own closes once the text is out. */
export const phanpy: Site = {
  id: 'phanpy',
  network: 'mastodon',
  marks: seen.APP,
  surfaces: [
    { name: 'form', ...composer, accepts: (editor) => !isOwnWindow(editor) },
    { name: 'window', ...composer, accepts: isOwnWindow, leavesOnSuccess: true },
  ],
};
