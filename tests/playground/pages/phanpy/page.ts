import '../shared/switches';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { openCompose, type Occasion } from './compose';

const own = publishedList();

const open = (occasion: Occasion) => {
  window.playground.ready = false;
  mountComposer(() =>
    openCompose(occasion, {
      done: (text, reply) => {
        toast(word(reply ? 'replySent' : 'sent'), { class: 'toastify pg-toast' });
        own.add(text, reply);
      },
    }),
  );
};

const button = (className: string, label: string, occasion: Occasion, id?: string) =>
  el(
    'button',
    { type: 'button', class: className, ...(id ? { id } : {}), onclick: () => open(occasion) },
    label,
  );

function showTimeline(): void {
  const posts = feed().map((post) =>
    card(
      post,
      { class: 'status pg-card' },
      button('reply-button pg-secondary', word('reply'), { replied: post }),
      button('quote-button pg-secondary', word('quote'), { quoted: post }),
    ),
  );
  root().append(
    banner(),
    el(
      'div',
      { class: 'pg-page' },
      el(
        'nav',
        { class: 'pg-side' },
        el('span', { class: 'pg-logo' }, 'P'),
        button('pg-primary', word('newPost'), {}, 'compose-button'),
      ),
      el('main', { class: 'pg-column' }, own.element, ...posts),
    ),
  );
  window.playground.ready = true;
}

/** The composer alone, in a window of its own. The site's closes once the text is out; this one goes home. */
function showWindow(): void {
  root().append(banner());
  mountComposer(() => openCompose({}, { leaveFor: `/${location.search}`, done: () => undefined }));
}

if (location.pathname.startsWith('/compose')) showWindow();
else showTimeline();
