import type { FeedPost } from '../shared/feed';

/** The post that is passed on, as X attaches it: no <article>, and no link to follow. */
export function Quoted({ post }: { readonly post: FeedPost }) {
  return (
    <div data-testid="attachments" className="x-attachments">
      <div role="link" tabIndex={0} className="pg-card">
        <div data-testid="User-Name">
          <strong>{post.name}</strong> <span className="pg-handle">@{post.handle}</span>
        </div>
        <div data-testid="tweetText" className="pg-text">
          {post.text}
        </div>
      </div>
    </div>
  );
}
