import '../shared/switches';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { banner, feed } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { CommentBox } from './comments';
import { CreationPage } from './creation-page';

/** One Pin's page with its comments. */
function PinPage() {
  const [sent, setSent] = useState<readonly string[]>([]);
  const pin = feed().find(({ id }) => location.pathname === `/pin/${id}/`) ?? feed()[0];
  return (
    <div className="pg-page">
      <main className="pg-column">
        <article className="pg-card" data-test-id="closeup-body">
          <h1>{pin?.name}</h1>
          <p className="pg-text">{pin?.text}</p>
          {sent.map((text, index) => (
            <p className="fb-comment" key={index}>
              {text}
            </p>
          ))}
          <CommentBox onSent={(text) => setSent((all) => [...all, text])} />
        </article>
      </main>
    </div>
  );
}

const place = document.createElement('div');
place.id = '__PWS_ROOT__';
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(location.pathname.startsWith('/pin/') ? <PinPage /> : <CreationPage />);
  return () => react.unmount();
});
