import '../shared/switches';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { widgetList } from './widget-list';

const own = publishedList();
const column = el('main', { class: 'pg-column' });

/** A thread's page, where the widget answers. */
const thread = /^\/[\w.]+\/@[\w@.]+\/(\d+)/.exec(location.pathname);

/** The page for a new post, which may pass another one on (/compose?quote=102). */
const quotedId = new URLSearchParams(location.search).get('quote');
const quoted = feed().find((post) => post.id === quotedId);

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, '🫎')),
    column,
  ),
);
mountComposer(() => {
  const reply = thread !== null;
  const list = widgetList({ reply, quoted }, (texts) => {
    toast(word(reply ? 'replySent' : 'sent'));
    for (const text of texts) own.add(text, reply);
  });
  const posts = feed()
    .filter((post) => thread === null || post.id === thread[1])
    .map((post) => card(post, { class: 'status-card pg-card' }));
  column.replaceChildren(
    ...(thread ? [...posts, list.element] : [list.element]),
    own.element,
    ...(thread ? [] : posts),
  );
  return () => {
    list.destroy();
    column.replaceChildren();
  };
});
