import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { openComposer } from './composer';

const own = publishedList();
const done = (texts: readonly string[], reply: boolean) => {
  for (const text of texts) if (text !== '') own.add(text, reply);
};

const open = (replied: Parameters<typeof openComposer>[0]) => {
  if (!switches.late) {
    openComposer(replied, done);
    return;
  }
  window.playground.ready = false;
  mountComposer(() => openComposer(replied, done));
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
          onclick: () => open(null),
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
              onclick: () => open(post),
            },
            word('reply'),
          ),
        ),
      ),
    ),
  ),
);
window.playground.ready = true;
