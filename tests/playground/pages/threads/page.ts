import '../shared/switches';
import '../shared/backend';
import { icon, PATHS } from '../instagram/pictures';
import { el, root } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { banner, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { pictureButton, textButton } from './buttons';
import { ComposeWindow, type Occasion } from './dialog';
import { inlineBox } from './inline-box';
import { shownPost } from './item';

const own = publishedList();
const layer = el('div', { class: 'th-layer' });
const column = el('main', { class: 'pg-column' });
const shown = /^\/@\w+\/post\/(\d+)/.exec(location.pathname);

function open(occasion: Occasion): void {
  new ComposeWindow(layer, occasion, (texts) => {
    for (const text of texts) own.add(text, occasion.surface === 'reply');
    toast(word('sent'));
  });
}

function post(each: FeedPost): HTMLElement {
  const element = shownPost(each, 'pg-card th-post-card');
  element.setAttribute('data-pressable-container', 'true');
  element.setAttribute('data-post', each.id);
  element.append(
    el(
      'div',
      { class: 'fb-tools' },
      pictureButton(icon(PATHS.bubble, word('reply')), 'th-reply', () =>
        open({ surface: 'reply', post: each }),
      ),
      pictureButton(icon(PATHS.turn, word('repost')), 'th-repost', () => menu(each)),
    ),
  );
  return element;
}

/** What the arrows of a post open: pass it on as it is, or with words. */
function menu(each: FeedPost): void {
  const element = el('div', { role: 'menu', class: 'pg-sheet' });
  const item = (label: string, className: string, onPress: () => void) => {
    const button = textButton(label, className, () => {
      element.remove();
      onPress();
    });
    button.setAttribute('role', 'menuitem');
    return button;
  };
  element.append(
    item(word('repost'), 'pg-secondary', () => toast(word('sent'))),
    item(word('quote'), 'pg-secondary th-quote', () => open({ surface: 'quote', post: each })),
  );
  layer.append(element);
}

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el(
      'nav',
      { class: 'pg-side' },
      el('span', { class: 'pg-logo' }, '@'),
      pictureButton(icon(PATHS.plus, word('newThread')), 'th-new', () =>
        open({ surface: 'post', post: null }),
      ),
    ),
    column,
  ),
  layer,
);

mountComposer(() => {
  const box = inlineBox(shown ? 'inline-reply' : 'home', (text) => own.add(text, shown !== null));
  const posts = feed()
    .filter(({ id }) => !shown || id === shown[1])
    .map(post);
  column.replaceChildren(
    ...(shown ? [...posts, box.element, own.element] : [box.element, own.element, ...posts]),
  );
  return () => {
    box.destroy();
    column.replaceChildren();
  };
});
