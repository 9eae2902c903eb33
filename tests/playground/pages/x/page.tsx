import '../shared/switches';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { feed, type FeedPost } from '../shared/feed';
import { banner } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { Composer, type Ending } from './composer';
import { Modal } from './modal';
import { Posts } from './posts';

const STATUS = /^\/(\w+)\/status\/(\d+)/;

/** X: home with the inline box, one post's page with the inline reply, and the composer over the page. */
function Page() {
  const [path, setPath] = useState(location.pathname + location.search);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<{ text: string; failed: boolean } | null>(null);
  const [quoted, setQuoted] = useState<FeedPost | null>(null);
  const status = STATUS.exec(path);
  const composing = path.startsWith('/compose/post');
  const replied = feed().find((post) => path.includes(`in_reply_to=${post.id}`));

  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  const home = () => {
    setQuoted(null);
    go(`/home${location.search.replace(/in_reply_to=\d+&?/, '')}`);
  };
  const openReply = (id: string) =>
    go(`/compose/post?in_reply_to=${id}${location.search.replace('?', '&')}`);
  const openQuote = (post: FeedPost) => {
    setQuoted(post);
    go(`/compose/post${location.search}`);
  };
  const end = (ending: Ending, texts: readonly string[], reply: boolean) => {
    if (ending === 'published') setOwn((all) => [...texts.toReversed(), ...all]);
    const text = ending === 'failed' ? 'failed' : reply ? 'replySent' : 'sent';
    setNotice({ text: word(text), failed: ending === 'failed' });
    if (ending !== 'failed') setTimeout(() => setNotice(null), 2500);
  };

  return (
    <div className="pg-page">
      <nav className="pg-side">
        <span className="pg-logo">𝕏</span>
        <button
          type="button"
          data-testid="SideNav_NewTweet_Button"
          className="pg-primary"
          onClick={() => go(`/compose/post${location.search}`)}
        >
          {word('post')}
        </button>
      </nav>
      <main data-testid="primaryColumn" className="pg-column">
        {status && <Posts only={status[2] ?? ''} onReply={openReply} onQuote={openQuote} />}
        {status ? (
          <Composer
            surface="status-reply"
            inline
            replyTo={status[1] ?? ''}
            onEnd={(ending, texts) => end(ending, texts, true)}
          />
        ) : (
          <Composer
            surface="home"
            inline
            replyTo={null}
            onEnd={(ending, texts) => end(ending, texts, false)}
          />
        )}
        {own.map((text, index) => (
          <article className="pg-card pg-own" key={index}>
            <p className="pg-text">{text}</p>
          </article>
        ))}
        {!status && <Posts only="" onReply={openReply} onQuote={openQuote} />}
      </main>
      <div id="layers">
        {composing && (
          <Modal
            replied={replied ?? null}
            quoted={quoted}
            onEnd={(ending, texts) => {
              if (ending === 'closed') return home();
              end(ending, texts, replied !== undefined);
              if (ending !== 'failed') home();
            }}
          />
        )}
        {notice && (
          <div
            className="pg-toast"
            data-testid="toast"
            role={notice.failed ? 'alert' : 'status'}
            data-failed={notice.failed || undefined}
          >
            {notice.text}
          </div>
        )}
      </div>
    </div>
  );
}

const place = document.createElement('div');
place.id = 'react-root';
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(<Page />);
  return () => react.unmount();
});
