import '../shared/switches';
import '../shared/backend';
import { roleButton } from '../facebook/boxes';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { commentForm } from './comments';
import { Wizard } from './wizard';

const own = publishedList();
const layer = el('div', { class: 'ig-layer' });
const column = el('main', { class: 'pg-column', role: 'main' });
const create = roleButton(
  word('createPost'),
  () => void new Wizard(layer, (text) => own.add(text, false)),
  { className: 'pg-primary ig-create' },
);

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, '◎'), create),
    column,
  ),
  layer,
);

mountComposer(() => {
  const posts = feed().map((post) => {
    const comments = el('ul', { class: 'ig-comments' });
    return card(post, { 'data-post': post.id }, comments, commentForm(comments));
  });
  column.replaceChildren(own.element, ...posts);
  return () => column.replaceChildren();
});
