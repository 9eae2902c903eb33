import '../shared/switches';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { feed } from '../shared/feed';
import { banner } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { PostForm } from './post-form';

/** The form that an address asks for. */
function formAt(path: string): 'new' | 'reblog' | null {
  if (path.startsWith('/new/')) return 'new';
  return path.startsWith('/reblog/') ? 'reblog' : null;
}

/** The dashboard; forms open in a window over it and change the address without a load. */
function Dashboard() {
  const [form, setForm] = useState(formAt(location.pathname));
  const [own, setOwn] = useState<readonly string[]>([]);
  const [toast, setToast] = useState<{ text: string; failed: boolean } | null>(null);
  const goTo = (path: string) => {
    history.pushState(null, '', `${path}${location.search}`);
    setForm(formAt(path));
  };
  const end = (text: string | null) => {
    goTo('/dashboard');
    if (text === null) return;
    setOwn((all) => [text, ...all]);
    setToast({ text: word('sent'), failed: false });
    setTimeout(() => setToast(null), 2500);
  };
  return (
    <>
      <div className="pg-page">
        <nav className="pg-side">
          <span className="pg-logo">t</span>
          <button type="button" className="tm-new pg-primary" onClick={() => goTo('/new/text')}>
            {word('newPost')}
          </button>
        </nav>
        <main className="pg-column">
          {own.map((text, index) => (
            <article className="pg-card pg-own pg-text" key={index}>
              {text}
            </article>
          ))}
          {feed().map((post) => (
            <article className="pg-card" tabIndex={-1} data-id={post.id} key={post.id}>
              <strong>{post.name}</strong>
              <p className="pg-text">{post.text}</p>
              <button
                type="button"
                className="tm-reblog pg-secondary"
                onClick={() => goTo(`/reblog/${post.handle}/${post.id}/k3y`)}
              >
                {word('reblog')}
              </button>
            </article>
          ))}
        </main>
      </div>
      <div id="glass-container">
        {form && (
          <PostForm
            isReblog={form === 'reblog'}
            onEnd={end}
            onFailure={() => setToast({ text: word('failed'), failed: true })}
          />
        )}
        {toast && (
          <div className="pg-toast" role={toast.failed ? 'alert' : 'status'}>
            {toast.text}
          </div>
        )}
      </div>
    </>
  );
}

const place = document.createElement('div');
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(<Dashboard />);
  return () => react.unmount();
});
