import type { Fate, Site } from '../site';
import { findShown } from '../visibility';
import { CONTAINER, EDITOR, PUBLISH, REPLY, SCHEDULED, VISIBILITY } from './selectors';

function fate(_editor: HTMLElement, scope: HTMLElement): Fate {
  if (scope.querySelector<HTMLSelectElement>(VISIBILITY)?.value === 'direct') return 'private';
  return findShown(scope, SCHEDULED) ? 'scheduled' : 'public';
}

/** Phanpy, on its own host or anybody's. */
export const phanpy: Site = {
  id: 'phanpy',
  network: 'mastodon',
  surfaces: [
    {
      name: 'form',
      editor: EDITOR,
      reading: 'field',
      keys: 'mod-enter',
      scope: (editor) =>
        editor.closest<HTMLElement>(CONTAINER) ?? editor.closest<HTMLElement>('form') ?? editor,
      control: (scope) => scope.querySelector<HTMLElement>(PUBLISH),
      isReply: (_editor, scope) => findShown(scope, REPLY) !== null,
      fate,
    },
  ],
};
