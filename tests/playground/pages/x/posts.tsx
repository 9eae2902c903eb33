import { useState } from 'react';
import { feed, type FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** The posts of the page, or one of them. */
export function Posts(props: {
  readonly only: string;
  readonly onReply: (id: string) => void;
  readonly onQuote: (post: FeedPost) => void;
}) {
  return feed()
    .filter((post) => props.only === '' || post.id === props.only)
    .map((post) => (
      <article data-testid="tweet" className="pg-card" key={post.id}>
        <header className="pg-who">
          <span className="pg-avatar">{post.name.slice(0, 1)}</span>
          <div data-testid="User-Name">
            <strong>{post.name}</strong>
            <span className="pg-handle">@{post.handle}</span>
          </div>
        </header>
        <p className="pg-text" data-testid="tweetText">
          {post.text}
        </p>
        <button
          type="button"
          data-testid="reply"
          className="pg-secondary"
          onClick={() => props.onReply(post.id)}
        >
          {word('reply')}
        </button>
        <Repost onQuote={() => props.onQuote(post)} />
      </article>
    ));
}

/** The button that passes a post on, and its menu: as it is, or with words of one's own. */
function Repost(props: { readonly onQuote: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <span>
      <button
        type="button"
        data-testid="retweet"
        className="pg-secondary"
        onClick={() => setOpen(!isOpen)}
      >
        {word('repost')}
      </button>
      {isOpen && (
        <span data-testid="Dropdown" role="menu">
          <button
            type="button"
            role="menuitem"
            data-testid="retweetConfirm"
            className="pg-secondary"
            onClick={() => setOpen(false)}
          >
            {word('repost')}
          </button>
          <a
            href="/compose/post"
            role="menuitem"
            className="pg-secondary"
            onClick={(event) => {
              event.preventDefault();
              setOpen(false);
              props.onQuote();
            }}
          >
            {word('quote')}
          </a>
        </span>
      )}
    </span>
  );
}
