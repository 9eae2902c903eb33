import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** The post that is answered, above the form. */
export function repliedPost(post: FeedPost): HTMLElement {
  return el(
    'details',
    { class: 'status-preview', open: true },
    status(post),
    el(
      'summary',
      { class: 'status-preview-legend reply-to' },
      `${word('replyingTo')} ${post.handle}`,
    ),
  );
}

/** The post that is passed on, in the form. */
export function quotedPost(post: FeedPost): HTMLElement {
  return el('div', { class: 'quote-status' }, status(post));
}

function status(post: FeedPost): HTMLElement {
  return el(
    'article',
    { class: 'status small pg-card' },
    el('strong', {}, post.name),
    el('div', { class: 'content' }, post.text),
  );
}
