import { lastTextButton } from '../controls';
import type { Site } from '../site';
import { EDITOR, GROUPS, HELPERS, PATH } from './selectors';

/** The nearest group around the text that has a button with words, too; a question that follows stands outside it. */
function scope(editor: HTMLElement): HTMLElement {
  let around = editor.closest<HTMLElement>(GROUPS);
  while (around && !lastTextButton(around)) {
    around = around.parentElement?.closest<HTMLElement>(GROUPS) ?? null;
  }
  return around ?? editor;
}

/** Google Business Profile: updates, from within their frame. */
export const googleBusiness: Site = {
  id: 'google-business',
  network: 'google-business',
  never: HELPERS,
  surfaces: [
    {
      name: 'update',
      editor: EDITOR,
      reading: 'field',
      keys: 'none',
      accepts: (editor) => PATH.test(editor.ownerDocument.location.pathname),
      scope,
      control: (scope) => lastTextButton(scope),
      isReply: () => false,
      // The search page takes the frame away once the update is out.
      leavesOnSuccess: true,
      limit: { most: 1500, count: 'units' },
    },
  ],
};
