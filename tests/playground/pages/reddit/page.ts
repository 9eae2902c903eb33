import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { comment, commentHost } from './comments';
import { type PostType, submitForm } from './submit-form';

const COMMUNITY = '/r/bakers';

const own = publishedList();
const column = el('main', { class: 'pg-column', id: 'main-content' });
const query = new URLSearchParams(location.search);

/** Which page the address asks for. */
function show(): () => void {
  if (/\/submit\b/.test(location.pathname)) return showForm();
  if (location.pathname.includes('/comments/')) return showPost();
  return showCommunity();
}

function showForm(): () => void {
  const [first] = feed();
  const isCrosspost = query.has('source_id');
  const type: PostType = isCrosspost ? 'CROSSPOST' : query.get('type') === 'LINK' ? 'LINK' : 'TEXT';
  const passedOn = isCrosspost && first ? card(first, { class: 'pg-card rd-passed-on' }) : null;
  const form = submitForm(type, query.get('url') ?? '', passedOn, (text, kind) => {
    const created = new URLSearchParams(query);
    for (const name of ['type', 'url', 'source_id']) created.delete(name);
    created.set('created', 't3_1newpost');
    created.set('createdPostType', kind);
    history.pushState(null, '', `${COMMUNITY}/?${created.toString()}`);
    form.destroy();
    showCommunity();
    if (text === '') return;
    own.add(text, false);
    toast(word('sent'));
  });
  column.replaceChildren(el('h1', { class: 'rd-heading' }, word('newPost')), form.element);
  return () => column.replaceChildren();
}

function showPost(): () => void {
  const [first, second] = feed();
  const list = el('div', { id: 'comment-tree' });
  if (second) list.append(comment(second));
  column.replaceChildren(
    ...(first ? [card(first, { class: 'pg-card rd-post' })] : []),
    commentHost(list),
    list,
  );
  return () => column.replaceChildren();
}

function showCommunity(): () => void {
  const submit = `${COMMUNITY}/submit${location.search}`;
  column.replaceChildren(
    el('h1', { class: 'rd-heading' }, word('community')),
    el('a', { href: submit, class: 'pg-secondary' }, word('newPost')),
    own.element,
    ...feed().map((post) =>
      card(
        post,
        { class: 'pg-card rd-post' },
        el(
          'a',
          {
            href: `${COMMUNITY}/comments/${post.id}/post/${location.search}`,
            class: 'pg-secondary',
          },
          word('comment'),
        ),
      ),
    ),
  );
  return () => column.replaceChildren();
}

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, 'r')),
    column,
  ),
);
mountComposer(show);
