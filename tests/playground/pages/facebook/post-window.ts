import { el } from '../shared/dom';
import { card } from '../shared/frame';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { roleButton } from './boxes';
import { commentBox } from './comments';

/** A post in a window of its own, with its comments and a box for another one at the foot. */
export function openPostWindow(layer: HTMLElement, post: FeedPost): void {
  const comments = el(
    'div',
    { class: 'fb-comments' },
    el('div', { role: 'article', class: 'fb-comment' }, 'Bravo !'),
  );
  const close = roleButton(word('close'), () => veil.remove(), {
    text: false,
    face: '✕',
    className: 'pg-icon',
  });
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': post.name, class: 'pg-dialog fb-post-window' },
    el('div', { class: 'fb-title' }, el('h2', {}, post.name), close),
    card(post, { role: 'article' }),
    comments,
    el('form', { role: 'presentation' }, commentBox('window-comment', comments)),
    roleButton(word('share'), () => undefined),
  );
  const veil = el('div', { class: 'pg-veil' }, dialog);
  layer.append(veil);
}
