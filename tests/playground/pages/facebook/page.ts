import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { roleButton } from './boxes';
import { commentBox } from './comments';
import { openPostDialog, type PostKind } from './post-dialog';
import { openPostWindow } from './post-window';

const own = publishedList();
const layer = el('div', { class: 'fb-layer' });
const column = el('main', { class: 'pg-column', role: 'main' });
root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, 'f')),
    column,
  ),
  // Facebook keeps dialogs it does not show; an adapter must not take them for the open one.
  el(
    'div',
    { role: 'dialog', class: 'pg-hidden-dialog', 'aria-hidden': 'true' },
    el('div', { role: 'button', 'aria-label': word('post') }, word('post')),
  ),
  el('div', { role: 'dialog', class: 'pg-hidden-dialog', 'aria-hidden': 'true' }, 'Notifications'),
  layer,
);

/** What is written here: in a group, as a Page, or on one's own wall. */
function kindOfPage(): PostKind {
  const { pathname } = location;
  if (pathname.startsWith('/groups/')) {
    return { surface: 'group-post', placeholder: word('writeToGroup') };
  }
  const placeholder = word('whatsOnYourMind');
  if (pathname !== '/') return { surface: 'page-post', placeholder, isPage: true };
  return { surface: 'post', placeholder };
}

const write = (kind: PostKind) =>
  openPostDialog(layer, kind, (text) => {
    own.add(text, false);
    toast(word('sent'));
  });

mountComposer(() => {
  const kind = kindOfPage();
  const trigger = roleButton(kind.placeholder, () => write(kind), { className: 'fb-trigger' });
  const posts = feed().map((post) => {
    const comments = el('div', { class: 'fb-comments' });
    const share = () =>
      write({ surface: 'share', placeholder: word('saySomething'), shared: post });
    return card(
      post,
      { role: 'article', 'data-post': post.id },
      roleButton(word('viewComments'), () => openPostWindow(layer, post), {
        className: 'pg-secondary fb-view',
      }),
      roleButton(word('share'), share, { className: 'pg-secondary fb-share' }),
      comments,
      commentBox('comment', comments),
    );
  });
  column.replaceChildren(trigger, own.element, ...posts);
  return () => column.replaceChildren();
});
