import { asButton, lastTextButton } from '../controls';
import { findBelow } from '../order';
import type { CharacterLimit, Site, Surface } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** Medium confidence. */
const POST_LIMIT: CharacterLimit = { most: 3000, count: 'units' };

/** General knowledge, low confidence. */
const COMMENT_LIMIT: CharacterLimit = { most: 1250, count: 'units' };

function around(selector: string): (editor: HTMLElement) => HTMLElement {
  return (editor) => editor.closest<HTMLElement>(selector) ?? editor;
}

const share = {
  reading: 'blocks',
  keys: 'none',
  isReply: () => false,
  isQuote: (editor, scope) => findBelow(scope, seen.SHARED, editor) !== undefined,
  limit: POST_LIMIT,
} satisfies Partial<Surface>;

const comment = {
  reading: 'blocks',
  keys: 'none',
  isReply: () => true,
  limit: COMMENT_LIMIT,
} satisfies Partial<Surface>;

/** LinkedIn: share boxes A, B and C, comments of both generations; never messages. */
export const linkedin: Site = {
  id: 'linkedin',
  network: 'linkedin',
  never: seen.MESSAGES,
  failure: seen.FAILURE,
  shadowHosts: seen.SHADOW_HOST,
  surfaces: [
    {
      ...share,
      name: 'share-modal',
      editor: seen.MODAL_EDITOR,
      scope: around(seen.MODAL),
      control: (scope) => scope.querySelector<HTMLElement>(seen.MODAL_PUBLISH),
      fate: (_editor, scope) => (findShown(scope, seen.MODAL_SCHEDULED) ? 'scheduled' : 'public'),
    },
    {
      ...share,
      name: 'share-dialog',
      editor: seen.DIALOG_EDITOR,
      // Comments stand in dialogs, too: a post's own, and that of its picture.
      accepts: (editor) => !editor.closest(seen.COMMENT_BOX),
      scope: around(seen.DIALOG),
      control: (scope) => lastTextButton(scope),
    },
    {
      ...comment,
      name: 'comment',
      editor: seen.COMMENT_EDITOR,
      scope: around(seen.COMMENT_BOX),
      control: (scope) => asButton(scope.querySelector<HTMLElement>(seen.COMMENT_PUBLISH)),
    },
    {
      ...comment,
      name: 'old-comment',
      editor: seen.OLD_COMMENT_EDITOR,
      scope: around(seen.OLD_COMMENT_BOX),
      control: (scope) => scope.querySelector<HTMLElement>(seen.OLD_COMMENT_PUBLISH),
    },
  ],
};
