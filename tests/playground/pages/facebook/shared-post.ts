import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';

/** The post that is passed on, below the text, with a link to itself. */
export function sharedPost(post: FeedPost): HTMLElement {
  return el(
    'div',
    { class: 'pg-card fb-shared' },
    el('a', { href: `/${post.handle}/posts/${post.id}` }, el('strong', {}, post.name)),
    el('p', { class: 'pg-text' }, post.text),
  );
}
