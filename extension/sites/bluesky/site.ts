import { isReplyLabel, labelOf } from '../labels';
import { follows } from '../order';
import type { Site } from '../site';
import { isShown } from '../visibility';
import { APP, EDITOR, NO_POST, NOTICES, PERSON, PUBLISH, VIEW } from './selectors';

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

/** Looks, level by level, at what stands before the first text: the bar, notices, one's own picture, or a post. */
function showsPostAbove(editor: HTMLElement, scope: HTMLElement, control: Element | null): boolean {
  const first = scope.querySelector<HTMLElement>(EDITOR) ?? editor;
  for (let at: Element | null = first; at && at !== scope; at = at.parentElement) {
    for (let part = at.previousElementSibling; part; part = part.previousElementSibling) {
      if (!(control && part.contains(control)) && isPost(part)) return true;
    }
  }
  return false;
}

function isPost(part: Element): boolean {
  return (
    !part.matches(NOTICES) &&
    isShown(part) &&
    (part.textContent?.trim() ?? '') !== '' &&
    part.querySelector('button') === null
  );
}

/** A post that is passed on stands below the text of its item, with its author's picture. */
function isQuote(_editor: HTMLElement, scope: HTMLElement): boolean {
  return [...scope.querySelectorAll<HTMLElement>(PERSON)].some((person) => {
    if (person.closest(NO_POST) || !isShown(person)) return false;
    const first = nearestText(person, scope);
    return first !== null && follows(person, first);
  });
}

/** The first text in the smallest element around a node that holds one. */
function nearestText(node: Element, scope: Element): Element | null {
  for (let at = node.parentElement; at && scope.contains(at); at = at.parentElement) {
    const text = at.querySelector('.ProseMirror[contenteditable="true"]');
    if (text) return text;
  }
  return null;
}

/** Bluesky: posts, threads and answers from the window over the page. */
export const bluesky: Site = {
  id: 'bluesky',
  network: 'bluesky',
  marks: APP,
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
      isQuote,
      limit: { most: 300, count: 'graphemes' },
    },
  ],
};
