import { isReplyLabel, labelOf } from '../labels';
import type { Site } from '../site';
import { isShown } from '../visibility';
import { EDITOR, NOTICES, PUBLISH, VIEW } from './selectors';

function view(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>(VIEW) ?? editor;
}

/** An answer says so on its button; in languages Tact does not know, by the post shown above the editor. */
function isReply(editor: HTMLElement, scope: HTMLElement): boolean {
  const control = scope.querySelector(PUBLISH);
  if (!control) return showsPostAbove(editor, scope, null);
  const labels = [labelOf(control), control.getAttribute('aria-label') ?? ''];
  return labels.some(isReplyLabel) || showsPostAbove(editor, scope, control);
}

function showsPostAbove(editor: HTMLElement, scope: HTMLElement, control: Element | null): boolean {
  const first = scope.querySelector(EDITOR) ?? editor;
  return [...scope.children].some(
    (part) =>
      (part.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !part.contains(first) &&
      !(control && part.contains(control)) &&
      !part.matches(NOTICES) &&
      isShown(part) &&
      (part.textContent?.trim() ?? '') !== '' &&
      part.querySelector('button') === null,
  );
}

/** Bluesky: posts, threads and answers from the window over the page. */
export const bluesky: Site = {
  id: 'bluesky',
  network: 'bluesky',
  surfaces: [
    {
      name: 'post',
      editor: EDITOR,
      reading: 'blocks',
      keys: 'mod-enter',
      threads: true,
      scope: view,
      control: (scope) => scope.querySelector<HTMLElement>(PUBLISH),
      isReply,
    },
  ],
};
