import { Placeholder } from '@tiptap/extensions';
import { tiptapBox } from '../editors/tiptap';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { Emoji } from './emoji';

/** What this instance takes, as most do. */
const LIMIT = 500;

/** One post of a thread, as Elk writes it. */
export interface Widget {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
  /** The last of a thread has the button; `label` is what stands on it. */
  setLast(isLast: boolean, label: string): void;
  setReady(isReady: boolean): void;
  showProblem(problem: string): void;
  destroy(): void;
}

/** What a widget tells the list it stands in. */
export interface WidgetHooks {
  readonly onText: () => void;
  readonly onSend: () => void;
  readonly onAdd: () => void;
}

/** Elk's publish widget: text, quoted post, tools. */
export function publishWidget(
  options: { readonly placeholder: string; readonly quoted?: FeedPost | undefined },
  hooks: WidgetHooks,
): Widget {
  const place = el('div', { class: 'elk-editor' });
  const problem = el('div', {
    role: 'alert',
    'aria-describedby': 'publish-failed',
    class: 'pg-problem',
    hidden: true,
  });
  const label = el('span', {});
  const button = el(
    'button',
    {
      type: 'button',
      class: 'publish-button btn-solid pg-primary',
      'aria-disabled': 'true',
      onclick: hooks.onSend,
    },
    label,
  );
  const counter = el('div', { dir: 'ltr', class: 'pg-handle' }, `0/${LIMIT}`);
  const add = el(
    'button',
    {
      type: 'button',
      class: 'btn-action-icon pg-icon elk-add',
      'aria-label': word('addToThread'),
      onclick: hooks.onAdd,
    },
    '+',
  );
  const foot = el('div', { class: 'li-foot' }, counter, add, button);
  const element = el(
    'div',
    { 'aria-roledescription': 'publish-widget', class: 'elk-widget pg-card' },
    problem,
    place,
    ...(options.quoted ? [quotedPost(options.quoted)] : []),
    foot,
  );
  const box = tiptapBox({
    element: place,
    attributes: { class: 'content-editor content-rich' },
    extensions: [Emoji, Placeholder.configure({ placeholder: options.placeholder })],
    onText: (text) => {
      counter.textContent = `${[...text].length}/${LIMIT}`;
      hooks.onText();
    },
  });
  box.editor.view.dom.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hooks.onSend();
    },
    { capture: true },
  );
  return {
    element,
    text: () => box.text(),
    clear: () => box.clear(),
    setLast(isLast, text) {
      label.textContent = text;
      if (isLast) foot.append(button);
      else button.remove();
    },
    setReady: (isReady) => button.setAttribute('aria-disabled', String(!isReady)),
    showProblem(text) {
      problem.textContent = text;
      problem.hidden = text === '';
    },
    destroy: () => box.destroy(),
  };
}

function quotedPost(post: FeedPost): HTMLElement {
  return el(
    'blockquote',
    { cite: `https://mastodon.social/@${post.handle}/${post.id}`, class: 'elk-quoted' },
    el('strong', {}, post.name),
    el('p', { class: 'pg-text' }, post.text),
  );
}
