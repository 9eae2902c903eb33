import type { Site, Surface } from '../site';
import {
  bodyOf,
  isPrivate,
  isTitle,
  postControl,
  postFate,
  postForm,
  postParts,
} from './post-form';
import * as seen from './selectors';
import { closestAcross } from './trees';

/** A title that stands over a text belongs to that text; alone it is the text. */
function editorOf(companion: HTMLElement): HTMLElement | null {
  const form = isTitle(companion) ? postForm(companion) : null;
  return (form && bodyOf(form)?.node) ?? null;
}

const post = {
  keys: 'none',
  scope: (editor) => postForm(editor) ?? editor,
  control: postControl,
  parts: (_editor, form) => postParts(form),
  isReply: () => false,
  isQuote: (editor) => seen.CROSSPOST.test(editor.ownerDocument.location.search),
  fate: (_editor, form) => postFate(form),
  leavesOnSuccess: true,
} satisfies Partial<Surface>;

function isComment(editor: HTMLElement): boolean {
  const isInside = closestAcross(editor, seen.COMPOSER) && closestAcross(editor, seen.COMMENT);
  return isInside !== null && !isPrivate(editor);
}

const comment = {
  // Whether the shortcut sends is not known; what the box does afterwards tells.
  keys: 'mod-enter',
  accepts: isComment,
  scope: (editor) => closestAcross(editor, seen.COMPOSER) ?? editor,
  control: (scope) => scope.querySelector<HTMLElement>(seen.COMMENT_SUBMIT),
  isReply: () => true,
  // General knowledge, low confidence.
  limit: { most: 10_000, count: 'units' },
} satisfies Partial<Surface>;

/** Reddit: posts with a title, in rich text or markdown; comments and answers to them. */
export const reddit: Site = {
  id: 'reddit',
  network: 'reddit',
  never: seen.MESSAGES,
  failure: seen.FAILURE,
  shadowHosts: seen.SHADOW_HOSTS,
  surfaces: [
    {
      name: 'post',
      editor: seen.RICH,
      reading: 'blocks',
      companion: seen.FIELD,
      editorOf,
      accepts: (editor) => postForm(editor) !== null,
      ...post,
    },
    {
      name: 'markdown-post',
      editor: seen.FIELD,
      reading: 'field',
      accepts: (editor) =>
        closestAcross(editor, seen.COMPOSER) !== null && postForm(editor) !== null,
      ...post,
    },
    {
      name: 'title',
      editor: seen.FIELD,
      reading: 'field',
      accepts: (editor) => {
        const form = isTitle(editor) ? postForm(editor) : null;
        return form !== null && !bodyOf(form);
      },
      ...post,
      limit: { most: 300, count: 'units' },
    },
    { name: 'comment', editor: seen.RICH, reading: 'blocks', ...comment },
    { name: 'markdown-comment', editor: seen.FIELD, reading: 'field', ...comment },
  ],
};
