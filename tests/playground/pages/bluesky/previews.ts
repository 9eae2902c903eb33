import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** Somebody's picture, with the mark that the client gives it. */
export function userAvatar(): HTMLElement {
  return el('div', { class: 'pg-avatar', 'data-testid': 'userAvatarFallback' }, svgPerson());
}

/** The post that is answered, above the text. */
export function repliedPost(post: FeedPost): HTMLElement {
  return el(
    'div',
    { class: 'bsky-replied', tabindex: '0' },
    userAvatar(),
    el('div', {}, el('strong', {}, post.name), el('p', {}, post.text)),
  );
}

/** The post that is passed on, below the text: its content can be looked at, not pressed. */
export function quotedPost(post: FeedPost, onRemove: () => void): HTMLElement {
  return el(
    'div',
    { class: 'bsky-quoted' },
    el(
      'div',
      { class: 'pg-card', style: 'pointer-events: none' },
      userAvatar(),
      el('strong', {}, post.name),
      el('span', { class: 'pg-handle' }, ` @${post.handle}`),
      el('p', { class: 'pg-text' }, post.text),
    ),
    el(
      'button',
      { type: 'button', class: 'pg-icon', 'aria-label': word('close'), onclick: onRemove },
      '✕',
    ),
  );
}

function svgPerson(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ cx: '12', cy: '12', r: '9', fill: 'currentColor' }))
    circle.setAttribute(name, value);
  svg.append(circle);
  return svg;
}
