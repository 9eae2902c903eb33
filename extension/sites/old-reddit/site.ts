import type { Part, Site, Surface } from '../site';
import { findShown, isShown } from '../visibility';
import * as seen from './selectors';

function postForm(field: HTMLElement): HTMLElement | null {
  return field.closest<HTMLElement>(seen.POST_FORM);
}

/** The text below a title, where the post has one: a link's tab hides it. */
function bodyOf(form: HTMLElement): HTMLElement | null {
  return findShown(form, seen.EDITOR);
}

function isPrivate(field: HTMLElement): boolean {
  return seen.MESSAGE_PATHS.test(field.ownerDocument.location.pathname);
}

function postParts(editor: HTMLElement, form: HTMLElement): readonly Part[] {
  const title = form.querySelector<HTMLElement>(seen.TITLE);
  const nodes = title && title !== editor ? [title, editor] : [editor];
  return nodes.map((node) => ({ node, reading: 'field' }));
}

/** A new comment stands under a post or a comment; one inside a comment's own entry changes that comment. */
function isEdit(editor: HTMLElement): boolean {
  const form = editor.closest(seen.COMMENT_FORM);
  return form?.closest(seen.PLACES)?.matches(seen.STANDING) ?? false;
}

const post = {
  reading: 'field',
  keys: 'none',
  scope: (editor) => postForm(editor) ?? editor,
  control: (form) =>
    form.querySelector<HTMLElement>(seen.POST_SUBMIT) ??
    form.querySelector<HTMLElement>(seen.ANY_SUBMIT),
  parts: postParts,
  isReply: () => false,
  leavesOnSuccess: true,
} satisfies Partial<Surface>;

/** Older Reddit: the page of a new post, and comment boxes. */
export const oldReddit: Site = {
  id: 'old-reddit',
  network: 'reddit',
  never: seen.MESSAGES,
  failure: seen.FAILURE,
  surfaces: [
    {
      name: 'post',
      editor: seen.EDITOR,
      companion: seen.TITLE,
      editorOf: (title) => {
        const form = postForm(title);
        return form && bodyOf(form);
      },
      accepts: (editor) => postForm(editor) !== null && !isPrivate(editor) && isShown(editor),
      ...post,
    },
    {
      name: 'title',
      editor: seen.TITLE,
      accepts: (editor) => {
        const form = postForm(editor);
        return form !== null && !bodyOf(form) && !isPrivate(editor);
      },
      ...post,
      limit: { most: 300, count: 'units' },
    },
    {
      name: 'comment',
      editor: seen.EDITOR,
      reading: 'field',
      // Not the site's own, but a well-known extension adds it; what the box does afterwards tells.
      keys: 'mod-enter',
      accepts: (editor) => editor.closest(seen.COMMENT_FORM) !== null && !isPrivate(editor),
      scope: (editor) => editor.closest<HTMLElement>(seen.COMMENT_FORM) ?? editor,
      control: (form) => form.querySelector<HTMLElement>(seen.COMMENT_SUBMIT),
      isReply: () => true,
      fate: (editor) => (isEdit(editor) ? 'edit' : 'public'),
      savesToPublish: true,
      limit: { most: 10_000, count: 'units' },
    },
  ],
};
