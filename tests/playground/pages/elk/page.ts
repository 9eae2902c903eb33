import '../shared/switches';
import { Placeholder } from '@tiptap/extensions';
import { tiptapBox } from '../editors/tiptap';
import { publish } from '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { Emoji } from './emoji';

const own = publishedList();

/** Elk's publish widget; in a thread it answers, and its button says so. */
function publishWidget(reply: boolean): { element: HTMLElement; destroy(): void } {
  const surface = reply ? 'reply' : 'post';
  const place = el('div', { class: 'elk-editor' });
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const button = el(
    'button',
    {
      type: 'button',
      class: 'publish-button btn-solid pg-primary',
      'aria-disabled': 'true',
      onclick: () => void send(),
    },
    el('span', {}, word(reply ? 'reply' : 'post')),
  );
  const element = el(
    'div',
    { 'aria-roledescription': 'publish-widget', class: 'elk-widget pg-card' },
    problem,
    place,
    el('div', { class: 'li-foot' }, button),
  );
  const box = tiptapBox({
    element: place,
    attributes: { class: 'content-editor content-rich' },
    extensions: [
      Emoji,
      Placeholder.configure({ placeholder: word(reply ? 'postReply' : 'whatsUp') }),
    ],
    onText: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  box.editor.view.dom.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void send();
    },
    { capture: true },
  );
  async function send(): Promise<void> {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const text = box.text();
    button.setAttribute('aria-disabled', 'true');
    const out = await publish('/api/mastodon.social/v1/statuses', { surface, text, reply });
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    button.setAttribute('aria-disabled', 'false');
    if (!out) return;
    box.clear();
    toast(word(reply ? 'replySent' : 'sent'));
    own.add(text, reply);
  }
  return { element, destroy: () => box.destroy() };
}

const column = el('main', { class: 'pg-column' });
const thread = /^\/[\w.]+\/@[\w@.]+\/(\d+)/.exec(location.pathname);
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
  const widget = publishWidget(thread !== null);
  const posts = feed()
    .filter((post) => thread === null || post.id === thread[1])
    .map((post) => card(post, { class: 'status-card pg-card' }));
  column.replaceChildren(
    ...(thread ? [...posts, widget.element] : [widget.element]),
    own.element,
    ...(thread ? [] : posts),
  );
  return () => {
    widget.destroy();
    column.replaceChildren();
  };
});
