import type { Fate, Surface } from '../site';
import { findShown } from '../visibility';
import {
  CANVAS,
  CANVAS_BODY,
  PRIVATE_VISIBILITY,
  PUBLISH,
  PUBLISH_TOGGLE,
  PUBLISHED,
  STATUS,
  WORKSPACE,
  WRITING_FLOW,
} from './selectors';

/** The page around a canvas, or the page itself. */
export function pageOf(editor: Element): Document {
  const { defaultView } = editor.ownerDocument;
  return defaultView?.frameElement?.ownerDocument ?? editor.ownerDocument;
}

/** Posts and pages have a publishing button; templates, widgets and previews have none. */
function accepts(editor: HTMLElement): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  if (frame && !frame.matches(CANVAS)) return false;
  // The root that stands around the canvas in the page has no text of its own.
  if (!frame && editor.querySelector(CANVAS)) return false;
  return pageOf(editor).querySelector(`${PUBLISH}, ${PUBLISH_TOGGLE}`) !== null;
}

/** Text and button may stand in different documents. */
function scope(editor: HTMLElement): HTMLElement {
  const page = pageOf(editor);
  return page.querySelector<HTMLElement>(WORKSPACE) ?? page.body;
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  const page = around.ownerDocument;
  if (page.querySelector(PRIVATE_VISIBILITY)) return 'private';
  switch (page.querySelector<HTMLInputElement>(STATUS)?.value) {
    case 'private':
      return 'private';
    case 'future':
      return 'scheduled';
    case 'pending':
      return 'draft';
    default:
      return 'public';
  }
}

/** The block editor; publishing takes two steps, of which only the second counts. */
export const blockEditor: Surface = {
  name: 'blocks',
  editor: `${WRITING_FLOW}, ${CANVAS_BODY}`,
  reading: 'pieces',
  keys: 'none',
  accepts,
  scope,
  control: (around) => findShown(around, PUBLISH),
  isReply: () => false,
  fate,
  success: PUBLISHED,
};
