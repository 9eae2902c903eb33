import type { Site } from '../site';
import { findShown } from '../visibility';
import { EDITOR, PRIVATE, PUBLISH, THREAD, WIDGET } from './selectors';

/** Elk, on its own host or anybody's. */
export const elk: Site = {
  id: 'elk',
  network: 'mastodon',
  surfaces: [
    {
      name: 'widget',
      editor: EDITOR,
      reading: 'blocks',
      keys: 'mod-enter',
      scope: (editor) => editor.closest<HTMLElement>(WIDGET) ?? editor,
      control: (scope) => scope.querySelector<HTMLElement>(PUBLISH),
      isReply: (editor) =>
        THREAD.test(editor.ownerDocument.location.pathname) && !editor.closest('[role="dialog"]'),
      fate: (_editor, scope) => (findShown(scope, PRIVATE) ? 'private' : 'public'),
    },
  ],
};
