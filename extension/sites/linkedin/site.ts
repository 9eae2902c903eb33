import { asButton, lastTextButton } from '../controls';
import type { Site } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

function around(selector: string): (editor: HTMLElement) => HTMLElement {
  return (editor) => editor.closest<HTMLElement>(selector) ?? editor;
}

/** LinkedIn: share boxes A, B and C, comments of both generations; never messages. */
export const linkedin: Site = {
  id: 'linkedin',
  network: 'linkedin',
  never: seen.MESSAGES,
  failure: seen.FAILURE,
  shadowHosts: '#interop-outlet',
  surfaces: [
    {
      name: 'share-modal',
      editor: seen.MODAL_EDITOR,
      reading: 'blocks',
      keys: 'none',
      scope: around(seen.MODAL),
      control: (scope) => scope.querySelector<HTMLElement>(seen.MODAL_PUBLISH),
      isReply: () => false,
      fate: (_editor, scope) => (findShown(scope, seen.MODAL_SCHEDULED) ? 'scheduled' : 'public'),
    },
    {
      name: 'share-dialog',
      editor: seen.DIALOG_EDITOR,
      reading: 'blocks',
      keys: 'none',
      scope: around(seen.DIALOG),
      control: (scope) => lastTextButton(scope),
      isReply: () => false,
    },
    {
      name: 'comment',
      editor: seen.COMMENT_EDITOR,
      reading: 'blocks',
      keys: 'none',
      scope: around(seen.COMMENT_BOX),
      control: (scope) => asButton(scope.querySelector<HTMLElement>(seen.COMMENT_PUBLISH)),
      isReply: () => true,
    },
    {
      name: 'old-comment',
      editor: seen.OLD_COMMENT_EDITOR,
      reading: 'blocks',
      keys: 'none',
      scope: around(seen.OLD_COMMENT_BOX),
      control: (scope) => scope.querySelector<HTMLElement>(seen.OLD_COMMENT_PUBLISH),
      isReply: () => true,
    },
  ],
};
