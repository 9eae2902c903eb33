import { el } from './dom';
import { feed, type FeedPost } from './feed';
import { switches } from './switches';
import { word } from './words';

/** The thin bar above every page: says that this is a stand-in and leads back to the index. */
export function banner(): HTMLElement {
  const index = `https://playground.test/?lang=${switches.language}${switches.dark ? '&theme=dark' : ''}`;
  return el(
    'div',
    { class: 'pg-banner' },
    el('a', { href: index }, `← ${word('playground')}`),
    el('span', {}, word('notReal')),
  );
}

/** A card of the feed, with room for what a page puts below the text. */
export function card(
  post: FeedPost,
  attributes: Record<string, string>,
  ...below: Node[]
): HTMLElement {
  return el(
    'article',
    { class: 'pg-card', ...attributes },
    el(
      'header',
      { class: 'pg-who' },
      avatar(post.name),
      el(
        'div',
        {},
        el('strong', {}, post.name),
        el('span', { class: 'pg-handle' }, `@${post.handle}`),
      ),
    ),
    el('p', { class: 'pg-text' }, post.text),
    ...below,
  );
}

/** A round picture with a first letter. */
export function avatar(name: string): HTMLElement {
  return el('span', { class: 'pg-avatar', 'aria-hidden': 'true' }, name.slice(0, 1));
}

/** What was published on this page, newest on top, so that a person sees that something happened. */
export function publishedList(): { element: HTMLElement; add(text: string, reply: boolean): void } {
  const element = el('div', { class: 'pg-published' });
  return {
    element,
    add(text, reply) {
      const post = {
        id: 'own',
        name: 'Vous · You',
        handle: reply ? word('reply') : 'playground',
        text,
      };
      element.prepend(card(post, { class: 'pg-card pg-own' }));
    },
  };
}

/** A short notice at the foot of the page that goes away by itself. */
export function toast(text: string, attributes: Record<string, string> = {}): void {
  const element = el('div', { class: 'pg-toast', role: 'status', ...attributes }, text);
  document.body.append(element);
  setTimeout(() => element.remove(), 2500);
}

export { feed };
