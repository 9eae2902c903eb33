import type { Fate, Site } from '../site';
import { findShown } from '../visibility';
import { EDIT, EDITOR, FAILURE, FORM, PRIVATE, PUBLISH, REPLY } from './selectors';

function fate(_editor: HTMLElement, form: HTMLElement): Fate {
  if (findShown(form, PRIVATE)) return 'private';
  return findShown(form, EDIT) ? 'edit' : 'public';
}

/** An instance's own web client, on any host. */
export const mastodon: Site = {
  id: 'mastodon',
  network: 'mastodon',
  failure: FAILURE,
  surfaces: [
    {
      name: 'form',
      editor: EDITOR,
      reading: 'field',
      keys: 'mod-enter',
      scope: (editor) => editor.closest<HTMLElement>(FORM) ?? editor,
      control: (form) => form.querySelector<HTMLElement>(PUBLISH),
      isReply: (_editor, form) => findShown(form, REPLY) !== null,
      fate,
    },
  ],
};
