import { lexicalBox, type LexicalBox } from '../editors/lexical';
import { el } from '../shared/dom';
import { avatar } from '../shared/frame';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** One item of a thread: a Lexical box beside a picture. */
export interface Item {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly lexical: LexicalBox;
}

/** Builds an item; its label is the same for posts and answers, as on the site. */
export function threadItem(placeholder: string, onText: () => void): Item {
  const content = el('div', {
    class: 'fb-content th-content',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': word('emptyTextField'),
    'aria-placeholder': placeholder,
    'data-lexical-editor': 'true',
  });
  const shown = el('div', { class: 'fb-placeholder', 'aria-hidden': 'true' }, placeholder);
  const lexical = lexicalBox(content, (text) => {
    shown.hidden = text !== '';
    onText();
  });
  const element = el(
    'div',
    { class: 'th-item' },
    avatar('P'),
    el(
      'div',
      { class: 'th-words' },
      el('a', { href: '/@playground', role: 'link' }, 'playground'),
      el('div', { class: 'fb-box' }, content, shown),
    ),
  );
  return { element, content, lexical };
}

/** Somebody's post as it stands above an answer or in a quote: with the link of its time. */
export function shownPost(post: FeedPost, className: string): HTMLElement {
  return el(
    'div',
    { class: className },
    el(
      'div',
      { class: 'pg-who' },
      avatar(post.name),
      el('a', { href: `/@${post.handle}`, role: 'link' }, post.handle),
      el(
        'a',
        { href: `/@${post.handle}/post/${post.id}`, role: 'link' },
        el('time', { datetime: '2026-11-20T09:00:00Z' }, '2h'),
      ),
    ),
    el('p', { class: 'pg-text' }, post.text),
  );
}

/** Ctrl+Enter or Cmd+Enter anywhere below `element`, before the editor hears of it. */
export function onSendKeys(element: HTMLElement, send: () => void): void {
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
}
