import { asButton } from '../controls';
import type { Part, Site, Surface } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** The page keeps copies of its boxes that have no size; without layout there is nothing to measure. */
function hasSize(editor: HTMLElement): boolean {
  const page = editor.ownerDocument.documentElement;
  return editor.offsetWidth > 0 || editor.offsetHeight > 0 || page.offsetHeight === 0;
}

function box(editor: HTMLElement): HTMLElement | null {
  return editor.closest<HTMLElement>(seen.BOX);
}

function isPost(editor: HTMLElement): boolean {
  return editor.closest(seen.POST) !== null;
}

const commentBox = {
  editor: seen.EDITOR,
  reading: 'plain-blocks',
  keys: 'mod-enter',
  control: (scope) => asButton(scope.querySelector<HTMLElement>(seen.SUBMIT)),
} satisfies Partial<Surface>;

/** Window of the upload, or the form of a video that is out. */
function videoScope(editor: HTMLElement): HTMLElement {
  const around = editor.closest<HTMLElement>(seen.UPLOAD) ?? editor.closest(seen.DETAILS);
  return around ?? editor.ownerDocument.body;
}

/** The button of the last step; until that is reached there is none. */
function videoControl(scope: HTMLElement): HTMLElement | null {
  if (scope.matches(seen.UPLOAD)) return asButton(findShown(scope, seen.UPLOAD_DONE));
  return asButton(findShown(scope.ownerDocument, seen.DETAILS_SAVE));
}

function videoParts(editor: HTMLElement, scope: HTMLElement): readonly Part[] {
  const title = scope.querySelector<HTMLElement>(seen.TITLE);
  const nodes = title ? [title, editor] : [editor];
  return nodes.map((node) => ({ node, reading: 'plain-blocks' }));
}

/** YouTube: comments and answers, posts of a channel; Studio: a video's title and description. */
export const youtube: Site = {
  id: 'youtube',
  network: 'youtube',
  surfaces: [
    {
      name: 'post',
      accepts: (editor) => isPost(editor) && hasSize(editor),
      scope: (editor) => box(editor) ?? editor.closest<HTMLElement>(seen.POST) ?? editor,
      isReply: () => false,
      ...commentBox,
    },
    {
      name: 'comment',
      accepts: (editor) => box(editor) !== null && !isPost(editor) && hasSize(editor),
      scope: (editor) => box(editor) ?? editor,
      isReply: () => true,
      // General knowledge, low confidence.
      limit: { most: 10_000, count: 'units' },
      ...commentBox,
    },
    {
      name: 'video',
      editor: seen.DESCRIPTION,
      reading: 'plain-blocks',
      keys: 'none',
      companion: seen.TITLE,
      editorOf: (title) => videoScope(title).querySelector<HTMLElement>(seen.DESCRIPTION),
      scope: videoScope,
      control: videoControl,
      parts: videoParts,
      isReply: () => false,
      // Whoever changes a video that is out publishes nothing new.
      fate: (editor) => (editor.closest(seen.UPLOAD) ? 'public' : 'edit'),
      outlivesEditor: true,
      success: seen.SHARED,
    },
  ],
};
