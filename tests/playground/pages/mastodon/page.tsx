import '../shared/switches';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { feed, type FeedPost } from '../shared/feed';
import { banner } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { ComposeForm } from './compose-form';

/** An instance's own web interface: compose column, and a timeline one can answer. */
function Page() {
  const [replied, setReplied] = useState<FeedPost | null>(null);
  const [quoted, setQuoted] = useState<FeedPost | null>(null);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<{ text: string; failed: boolean } | null>(null);
  const end = (out: boolean, text: string, reply: boolean) => {
    setNotice({ text: word(out ? (reply ? 'replySent' : 'sent') : 'failed'), failed: !out });
    if (!out) return;
    setOwn((all) => [text, ...all]);
    setReplied(null);
    setQuoted(null);
    setTimeout(() => setNotice(null), 2500);
  };
  return (
    <div className="pg-page">
      <nav className="pg-side compose-panel">
        <span className="pg-logo">🐘</span>
        <ComposeForm
          replied={replied}
          quoted={quoted}
          onCancelReply={() => setReplied(null)}
          onCancelQuote={() => setQuoted(null)}
          onEnd={end}
        />
      </nav>
      <main className="pg-column">
        {own.map((text, index) => (
          <article className="pg-card pg-own" key={index}>
            <p className="pg-text">{text}</p>
          </article>
        ))}
        {feed().map((post) => (
          <article className="status pg-card" key={post.id}>
            <header className="pg-who">
              <span className="pg-avatar">{post.name.slice(0, 1)}</span>
              <div>
                <strong>{post.name}</strong>
                <span className="pg-handle">@{post.handle}</span>
              </div>
            </header>
            <p className="status__content pg-text">{post.text}</p>
            <button
              type="button"
              className="status__action-bar-button pg-secondary"
              onClick={() => setReplied(post)}
            >
              {word('reply')}
            </button>
            <button
              type="button"
              className="status__action-bar-button quote-button pg-secondary"
              onClick={() => setQuoted(post)}
            >
              {word('quote')}
            </button>
          </article>
        ))}
      </main>
      {notice && (
        <div className="notification-list">
          <div className="notification-bar notification-bar--active pg-toast">
            <span className="notification-bar__content">
              {notice.failed && <span className="notification-bar__title">503 </span>}
              {notice.text}
            </span>
          </div>
        </div>
      )}
    </div>
  );
}

const place = document.createElement('div');
place.id = 'mastodon';
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(<Page />);
  return () => react.unmount();
});
