import '../shared/switches';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { banner } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { Video } from './comments';
import { Upload } from './upload';

/** TikTok Studio's upload page and list of videos, and a video with its comments. */
function Page() {
  const [path, setPath] = useState(location.pathname);
  const [hasVideo, setVideo] = useState(false);
  const [own, setOwn] = useState<readonly string[]>([]);
  const leave = (text: string) => {
    if (text !== '') setOwn((all) => [text, ...all]);
    // The whole page stays: only its address and what it shows change.
    history.pushState(null, '', `/tiktokstudio/content${location.search}`);
    setPath('/tiktokstudio/content');
  };
  if (/^\/@\w+\/video\//.test(path)) return <Video />;
  if (path.startsWith('/tiktokstudio/content')) return <Content texts={own} />;
  if (hasVideo) return <Upload onLeave={leave} onStartAgain={() => setVideo(false)} />;
  return (
    <main className="pg-column">
      <div className="pg-card tt-choose">
        <button
          type="button"
          data-e2e="select_video_button"
          className="pg-primary"
          onClick={() => setVideo(true)}
        >
          {word('selectVideo')}
        </button>
      </div>
    </main>
  );
}

function Content(props: { readonly texts: readonly string[] }) {
  return (
    <main className="pg-column">
      <h2>{word('manageVideos')}</h2>
      {props.texts.map((text, index) => (
        <article className="pg-card pg-own" key={index}>
          <p className="pg-text">{text}</p>
        </article>
      ))}
    </main>
  );
}

const place = document.createElement('div');
place.className = 'pg-page';
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(<Page />);
  return () => react.unmount();
});
