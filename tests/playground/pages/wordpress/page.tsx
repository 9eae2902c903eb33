import '../shared/switches';
import { createRoot } from 'react-dom/client';
import '../shared/backend';
import { root } from '../shared/dom';
import { banner } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { Article } from './article';
import { Workspace } from './workspace';

/** A site's own pages: the block editor below /wp-admin/, a post with its comments anywhere else. */
const isAdmin = location.pathname.startsWith('/wp-admin/');
const isFramed = new URLSearchParams(location.search).get('canvas') === 'frame';

const place = document.createElement('div');
place.id = isAdmin ? 'editor' : 'page';
root().append(banner(), place);
mountComposer(() => {
  const react = createRoot(place);
  react.render(isAdmin ? <Workspace isFramed={isFramed} /> : <Article />);
  return () => react.unmount();
});
