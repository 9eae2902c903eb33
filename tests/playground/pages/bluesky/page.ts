import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { type Occasion, openComposer } from './composer';
import { repostButton } from './repost-button';

const own = publishedList();
const done = (texts: readonly string[], reply: boolean) => {
  for (const text of texts) if (text !== '') own.add(text, reply);
};

const open = (occasion: Occasion) => {
  if (!switches.late) {
    openComposer(occasion, done);
    return;
  }
  window.playground.ready = false;
  mountComposer(() => openComposer(occasion, done));
};

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el(
      'nav',
      { class: 'pg-side' },
      el('span', { class: 'pg-logo' }, '🦋'),
      el(
        'button',
        {
          type: 'button',
          'data-testid': 'composeFAB',
          class: 'pg-primary',
          onclick: () => open({}),
        },
        word('newPost'),
      ),
    ),
    el(
      'main',
      { class: 'pg-column' },
      own.element,
      ...feed().map((post) =>
        card(
          post,
          { 'data-testid': `feedItem-by-${post.handle}` },
          el(
            'button',
            {
              type: 'button',
              'data-testid': 'replyBtn',
              class: 'pg-secondary',
              onclick: () => open({ replied: post }),
            },
            word('reply'),
          ),
          repostButton(() => open({ quoted: post })),
        ),
      ),
    ),
  ),
);
window.playground.ready = true;
