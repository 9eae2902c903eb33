import '../shared/switches';
import '../shared/backend';
import { publish } from '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { facebookBox, roleButton } from './boxes';
import { openPostDialog } from './post-dialog';

/** A comment box: Enter sends, Shift+Enter makes a new line, and no button is needed. */
function commentBox(surface: string, list: HTMLElement): HTMLElement {
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const box = facebookBox({ placeholder: word('writeComment'), onText: () => undefined });
  let busy = false;
  box.content.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const text = box.lexical.text();
      if (text.trim() === '' || busy) return;
      busy = true;
      void publish('/api/graphql/', { surface, text, reply: true }).then((out) => {
        busy = false;
        problem.hidden = out;
        problem.textContent = out ? '' : word('failed');
        if (!out) return;
        box.lexical.clear();
        list.append(el('p', { class: 'fb-comment' }, text));
      });
    },
    { capture: true },
  );
  return el('div', { class: 'fb-comment-form' }, box.element, problem);
}

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

mountComposer(() => {
  const trigger = roleButton(
    word('whatsOnYourMind'),
    () =>
      openPostDialog(layer, (text) => {
        own.add(text, false);
        toast(word('sent'));
      }),
    { className: 'fb-trigger' },
  );
  const posts = feed().map((post) => {
    const comments = el('div', { class: 'fb-comments' });
    return card(
      post,
      { role: 'article', 'data-post': post.id },
      comments,
      commentBox('comment', comments),
    );
  });
  column.replaceChildren(trigger, own.element, ...posts);
  return () => column.replaceChildren();
});
