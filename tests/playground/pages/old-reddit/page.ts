import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { banner, card, feed } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { newLinkForm } from './new-link';
import { usertextForm } from './usertext';

const COMMUNITY = '/r/bakers';

const column = el('div', { class: 'content pg-column', role: 'main' });
const query = new URLSearchParams(location.search);

function show(): () => void {
  if (location.pathname.endsWith('/submit')) column.replaceChildren(form());
  else if (location.pathname.includes('/comments/')) column.replaceChildren(...thread());
  else column.replaceChildren(...feed().map((post) => entry(post)));
  return () => column.replaceChildren();
}

function form(): HTMLElement {
  const left = new URLSearchParams(query);
  for (const name of ['selftext', 'url']) left.delete(name);
  const leaveFor = `${COMMUNITY}/comments/1newpost/post/?${left.toString()}`;
  return newLinkForm(query.get('selftext') === 'true', query.get('url') ?? '', leaveFor);
}

function entry(post: FeedPost): HTMLElement {
  const href = `${COMMUNITY}/comments/${post.id}/post/${location.search}`;
  const link = el('a', { href, class: 'comments' }, word('smallComments'));
  return card(post, { class: 'thing link pg-card' }, link);
}

function thread(): HTMLElement[] {
  const [first, second] = feed();
  const list = el('div', { class: 'sitetable nestedlisting' });
  const area = el(
    'div',
    { class: 'commentarea' },
    usertextForm({ surface: 'comment', reply: true, onDone: (text) => add(list, text) }),
    list,
  );
  if (second) list.append(comment(second));
  return [...(first ? [card(first, { class: 'thing link pg-card' })] : []), area];
}

/** A comment that stands: one may answer it, and its author may change it in its own entry. */
function comment(post: FeedPost): HTMLElement {
  const child = el('div', { class: 'child' });
  const body = el('div', { class: 'usertext-body' }, el('div', { class: 'md' }, post.text));
  const change = el('div', { class: 'or-change' });
  const link = (name: string, label: string, onPress: () => void) =>
    el(
      'a',
      {
        href: '#',
        class: name,
        onclick: (event) => {
          event.preventDefault();
          onPress();
        },
      },
      label,
    );
  const open = (place: HTMLElement, surface: string, standing: string) => {
    const close = () => place.replaceChildren();
    const onDone = (text: string) => {
      close();
      if (standing === '') add(child, text);
      else body.textContent = text;
    };
    const made = usertextForm({ surface, reply: true, standing, onDone, onCancel: close });
    place.replaceChildren(made);
    made.querySelector('textarea')?.focus();
  };
  return el(
    'div',
    { class: 'thing comment pg-card', 'data-fullname': `t1_${post.id}` },
    el(
      'div',
      { class: 'entry' },
      el('p', { class: 'tagline' }, el('strong', {}, post.handle)),
      body,
      change,
      el(
        'ul',
        { class: 'flat-list buttons' },
        el(
          'li',
          {},
          link('reply', word('smallReply'), () => open(child, 'reply', '')),
        ),
        el(
          'li',
          {},
          link('edit-usertext', word('smallEdit'), () => open(change, 'edit', post.text)),
        ),
      ),
    ),
    child,
  );
}

function add(list: HTMLElement, text: string): void {
  list.prepend(el('div', { class: 'thing comment pg-card pg-own pg-text' }, text));
}

root().append(banner(), el('div', { class: 'pg-page' }, column));
mountComposer(show);
