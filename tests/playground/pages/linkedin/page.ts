import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { legacyCommentBox, newCommentBox } from './comments';
import { messageBox } from './messages';
import { openDialogShare } from './share-dialog';
import { openQuillShare } from './share-quill';

const own = publishedList();
const outlet = el('div', { id: 'artdeco-modal-outlet' });
const interop = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
const column = el('main', { class: 'pg-column' });

const done = (text: string) => {
  own.add(text, false);
  toast(word('sent'), { class: 'artdeco-toast-item pg-toast' });
};

/** The generation of the share box is chosen per account on the site, by ?box= here. */
function open(shared?: FeedPost): void {
  const isCompany = switches.box === 'company';
  if (switches.box === 'c' || isCompany) return openDialogShare({ shared, isCompany }, done);
  const place = switches.box === 'b' ? shadow() : outlet;
  if (!switches.late) return void openQuillShare(place, shared, done);
  window.playground.ready = false;
  mountComposer(() => openQuillShare(place, shared, done));
}

function shadow(): ShadowRoot {
  if (interop.shadowRoot) return interop.shadowRoot;
  const made = interop.attachShadow({ mode: 'open' });
  // The page's styles do not reach into the root; the site ships them a second time, and so does this page.
  made.append(el('link', { rel: 'stylesheet', href: '/playground/page.css' }));
  return made;
}

const trigger = el(
  'button',
  {
    type: 'button',
    class: 'share-box-feed-entry__trigger artdeco-button fb-trigger',
    onclick: () => open(),
  },
  word('startPost'),
);

const repost = (post: FeedPost) =>
  el(
    'button',
    { type: 'button', class: 'pg-secondary li-repost', onclick: () => open(post) },
    word('shareTo'),
  );

const [first, second] = feed();
const comments = el('div', { class: 'fb-comments' });
const legacyComments = el('div', { class: 'fb-comments' });
column.append(
  trigger,
  own.element,
  ...(first
    ? [
        card(
          first,
          { role: 'listitem' },
          repost(first),
          comments,
          newCommentBox('urn-101', comments),
        ),
      ]
    : []),
  ...(second
    ? [
        card(
          second,
          { class: 'pg-card feed-shared-update-v2' },
          repost(second),
          legacyComments,
          legacyCommentBox(legacyComments),
        ),
      ]
    : []),
);
root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, 'in')),
    column,
  ),
  messageBox(),
  outlet,
);
document.body.append(interop);
window.playground.ready = true;
