import { asButton, climbTo } from '../controls';
import type { Fate, Part, Site, Surface } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** The bar with the button and the list of drafts stand far from the fields: all of it is the composer. */
function scope(editor: HTMLElement): HTMLElement {
  const around = climbTo(editor, seen.PUBLISH, 'body') ?? editor;
  if (around.querySelector(seen.DRAFTS)) return around;
  return climbTo(around, seen.DRAFTS, 'body') ?? around;
}

function descriptionIn(around: ParentNode): HTMLElement | null {
  return findShown(around, seen.DESCRIPTION);
}

function parts(editor: HTMLElement, around: HTMLElement): readonly Part[] {
  const description: Part = { node: editor, reading: 'blocks' };
  const title = findShown(around, seen.TITLE);
  return title ? [{ node: title, reading: 'field' }, description] : [description];
}

function publishButton(around: HTMLElement): HTMLElement | null {
  return asButton(around.querySelector<HTMLElement>(seen.PUBLISH));
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  return around.querySelector(seen.SCHEDULED) ? 'scheduled' : 'public';
}

const pin = {
  keys: 'none',
  success: seen.PUBLISHED,
  scope,
  control: publishButton,
  isReply: () => false,
  fate,
} satisfies Partial<Surface>;

/** Pinterest: title and description of a Pin – before its description is begun the title alone –, comments. */
export const pinterest: Site = {
  id: 'pinterest',
  network: 'pinterest',
  failure: seen.FAILURE,
  surfaces: [
    {
      name: 'pin',
      editor: seen.DESCRIPTION,
      reading: 'blocks',
      companion: seen.TITLE,
      editorOf: (title) => descriptionIn(scope(title)),
      parts,
      ...pin,
    },
    {
      name: 'pin-title',
      editor: seen.TITLE,
      reading: 'field',
      accepts: (title) => descriptionIn(scope(title)) === null,
      ...pin,
      // A title in use goes over to the description's composer once there is one.
      parts: (title, around) => (descriptionIn(around) ? [] : [{ node: title, reading: 'field' }]),
      control: (around) => (descriptionIn(around) ? null : publishButton(around)),
    },
    {
      name: 'comment',
      editor: seen.COMMENT,
      reading: 'blocks',
      keys: 'enter',
      scope: (editor) => climbTo(editor, seen.COMMENT_SEND, seen.COMMENT_OUTSIDE) ?? editor,
      control: (around) => asButton(around.querySelector<HTMLElement>(seen.COMMENT_SEND)),
      isReply: () => true,
    },
  ],
};
