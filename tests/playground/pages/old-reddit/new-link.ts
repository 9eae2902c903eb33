import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { complaint } from './usertext';

/** The page of a new post: a link, or a text of one's own, on two tabs. After success the page leaves. */
export function newLinkForm(isText: boolean, link: string, leaveFor: string): HTMLElement {
  const title = el('textarea', { name: 'title', rows: '2', required: true });
  const url = el('input', { id: 'url', name: 'url', type: 'url', value: link });
  const text = el('textarea', { name: 'text', rows: '6', cols: '1' });
  const problem = complaint('RATELIMIT');
  const status = el('span', { class: 'status' });
  const urlField = el('div', { id: 'url-field', class: 'or-field' }, word('linkField'), url);
  const textField = el(
    'div',
    { id: 'text-field', class: 'or-field' },
    word('bodyField'),
    el('div', { class: 'usertext-edit md-container' }, el('div', { class: 'md' }, text)),
  );
  const linkTab = el('a', { href: '#', class: 'link-button choice' }, word('linkTab'));
  const textTab = el('a', { href: '#', class: 'text-button choice' }, word('textTab'));
  const show = (withText: boolean) => {
    urlField.hidden = withText;
    textField.hidden = !withText;
  };
  for (const [tab, withText] of [[linkTab, false] as const, [textTab, true] as const]) {
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      show(withText);
    });
  }
  show(isText);
  async function send(): Promise<void> {
    const parts = [title.value, textField.hidden ? '' : text.value];
    const written = parts.filter((part) => part !== '').join('\n');
    status.textContent = '…';
    const post = { surface: 'post', text: written, reply: false };
    const out = await publish('/api/submit', post, leaveFor);
    if (out) return;
    status.textContent = '';
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  return el(
    'form',
    {
      id: 'newlink',
      class: 'submit content warn-on-unload pg-card',
      action: '#',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    el('ul', { class: 'tabmenu formtab' }, el('li', {}, linkTab), el('li', {}, textTab)),
    el('div', { id: 'title-field', class: 'or-field' }, word('titleField'), title),
    urlField,
    textField,
    problem,
    el(
      'button',
      { class: 'btn pg-primary', name: 'submit', value: 'form', type: 'submit' },
      word('smallSubmit'),
    ),
    status,
  );
}
