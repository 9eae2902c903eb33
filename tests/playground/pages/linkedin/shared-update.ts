import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';

/** The post that is passed on, below the text of a share box; how the site marks it is not known for sure. */
export function sharedUpdate(post: FeedPost): HTMLElement {
  return el(
    'div',
    { class: 'pg-card feed-shared-mini-update-v2', 'data-urn': `urn:li:activity:${post.id}` },
    el('strong', {}, post.name),
    el('p', { class: 'pg-text' }, post.text),
  );
}
