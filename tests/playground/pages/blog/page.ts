import '../shared/switches';
import { note, publish } from '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';

const own = publishedList();

/** A page that no adapter knows: plain fields, for the adapter that a person switches on. */
function commentForm(): HTMLElement {
  const text = el('textarea', {
    name: 'comment',
    id: 'comment',
    rows: '5',
    'aria-label': word('addComment'),
  });
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  return el(
    'form',
    {
      id: 'commentform',
      class: 'pg-card',
      onsubmit: (event) => {
        event.preventDefault();
        const { value } = text;
        if (value.trim() === '') return;
        void publish('/wp-comments-post', { surface: 'textarea', text: value, reply: false }).then(
          (out) => {
            problem.hidden = out;
            problem.textContent = out ? '' : word('failed');
            if (!out) return;
            text.value = '';
            own.add(value, false);
            toast(word('sent'));
          },
        );
      },
    },
    el('h2', {}, word('addComment')),
    el('input', { type: 'text', name: 'author', 'aria-label': 'Name', placeholder: 'Nom · Name' }),
    el('input', {
      type: 'password',
      name: 'pass',
      'aria-label': 'Password',
      placeholder: '••••••',
    }),
    text,
    problem,
    el(
      'div',
      { class: 'li-foot' },
      el(
        'button',
        {
          type: 'button',
          class: 'pg-secondary blog-discard',
          onclick: () => {
            note({ what: 'discarded', surface: 'textarea', text: text.value, reply: false });
            text.value = '';
          },
        },
        word('discard'),
      ),
      el('button', { type: 'submit', id: 'submit', class: 'pg-primary' }, word('post')),
    ),
  );
}

function freeEditor(): HTMLElement {
  const box = el('div', {
    id: 'free',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    class: 'blog-free',
    'aria-label': word('whatsUp'),
  });
  const send = el('button', { type: 'button', id: 'free-send', class: 'pg-primary' }, word('post'));
  send.addEventListener('click', () => {
    const text = box.innerText.trim();
    if (text === '') return;
    void publish('/free', { surface: 'free', text, reply: false }).then((out) => {
      if (!out) return toast(word('failed'), { role: 'alert' });
      box.replaceChildren();
      own.add(text, false);
    });
  });
  return el(
    'section',
    { class: 'pg-card' },
    el('h2', {}, word('newPost')),
    box,
    el('div', { class: 'li-foot' }, send),
  );
}

const column = el('main', { class: 'pg-column' });
root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el(
      'nav',
      { class: 'pg-side' },
      el('span', { class: 'pg-logo' }, '✎'),
      el(
        'form',
        { role: 'search' },
        el('input', { type: 'search', name: 's', 'aria-label': 'Search' }),
      ),
    ),
    column,
  ),
);
mountComposer(() => {
  column.replaceChildren(
    freeEditor(),
    commentForm(),
    own.element,
    ...feed().map((post) => card(post, {})),
  );
  return () => column.replaceChildren();
});
