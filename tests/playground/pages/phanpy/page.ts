import '../shared/switches';
import { note, publish } from '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, card, feed, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

const own = publishedList();

/** Phanpy's composer: a textarea over a coloured mirror of its text, in a form. */
function openCompose(replied: FeedPost | null): () => void {
  const reply = replied !== null;
  const surface = reply ? 'reply' : 'post';
  let scheduled = false;
  let busy = false;
  const highlight = el('div', { class: 'compose-highlight', 'aria-hidden': 'true' });
  const field = el('textarea', {
    class: 'compose-field',
    name: 'status',
    placeholder: word(reply ? 'postReply' : 'whatsUp'),
    dir: 'auto',
    rows: '6',
    oninput: () => mirror(),
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // As the client does it: made by script, and it does not bubble.
      form.dispatchEvent(new Event('submit', { cancelable: true }));
    },
  });
  const visibility = el(
    'select',
    { name: 'visibility', 'aria-label': 'Visibility' },
    el('option', { value: 'public', selected: true }, word('publicPost')),
    el('option', { value: 'direct' }, word('privateMention')),
  );
  const submit = el(
    'button',
    { type: 'submit', class: 'pg-primary' },
    word(reply ? 'reply' : 'post'),
  );
  const form = el(
    'form',
    {
      id: 'compose-form',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    el('div', { class: 'compose-field-container' }, field, highlight),
    el(
      'div',
      { class: 'toolbar li-foot' },
      visibility,
      el(
        'button',
        {
          type: 'button',
          class: 'toolbar-button schedule-button pg-icon',
          'aria-label': word('schedule'),
          onclick: () => toggleSchedule(),
        },
        '◷',
      ),
      submit,
    ),
  );
  const when = el('div', { class: 'x-when', hidden: true });
  const element = el(
    'div',
    { id: 'compose-container', class: `pg-dialog${reply ? ' replying' : ''}` },
    el(
      'div',
      { class: 'compose-top' },
      el(
        'button',
        {
          type: 'button',
          class: 'close-button plain4 pg-icon',
          'aria-label': word('close'),
          onclick: () => leave(),
        },
        '✕',
      ),
    ),
    ...(replied
      ? [
          el(
            'div',
            { class: 'status-preview status-preview-legend reply-to' },
            el('strong', {}, replied.name),
            el('p', {}, replied.text),
          ),
        ]
      : []),
    when,
    form,
  );
  const veil = el('div', { id: 'modal-container', class: 'pg-veil' }, element);
  document.body.append(veil);
  field.focus();

  function mirror(): void {
    highlight.replaceChildren(
      ...field.value
        .split(/((?:^|(?<=\s))[#@][\p{L}\p{N}_]+)/u)
        .map((part) =>
          /^[#@]/.test(part) ? el('mark', { class: 'compose-highlight-mention' }, part) : part,
        ),
      '\n',
    );
  }
  async function send(): Promise<void> {
    const text = field.value;
    if (text.trim() === '' || busy) return;
    if (scheduled || visibility.value === 'direct') {
      note({ what: scheduled ? 'scheduled' : 'sent-privately', surface, text, reply });
      veil.remove();
      return;
    }
    busy = true;
    submit.disabled = true;
    const out = await publish('/api/v1/statuses', { surface, text, reply });
    busy = false;
    submit.disabled = false;
    if (!out) {
      // The client tells failures by window.alert, which would halt a test; its own toast serves as well.
      toast(word('failed'), { role: 'alert', class: 'toastify pg-toast' });
      return;
    }
    veil.remove();
    toast(word(reply ? 'replySent' : 'sent'), { class: 'toastify pg-toast' });
    own.add(text, reply);
  }
  function toggleSchedule(): void {
    scheduled = !scheduled;
    when.hidden = !scheduled;
    when.replaceChildren(
      ...(scheduled
        ? [el('input', { type: 'datetime-local', name: 'scheduledAt', value: '2030-01-01T09:00' })]
        : []),
    );
    submit.textContent = word(scheduled ? 'schedule' : reply ? 'reply' : 'post');
  }
  function leave(): void {
    // Phanpy keeps unsent text by itself: closing saves it.
    if (field.value.trim() !== '') note({ what: 'draft', surface, text: field.value, reply });
    veil.remove();
  }
  return () => veil.remove();
}

const open = (replied: FeedPost | null) => {
  window.playground.ready = false;
  mountComposer(() => openCompose(replied));
};

root().append(
  banner(),
  el(
    'div',
    { class: 'pg-page' },
    el(
      'nav',
      { class: 'pg-side' },
      el('span', { class: 'pg-logo' }, 'P'),
      el(
        'button',
        { type: 'button', id: 'compose-button', class: 'pg-primary', onclick: () => open(null) },
        word('newPost'),
      ),
    ),
    el(
      'main',
      { class: 'pg-column' },
      own.element,
      ...feed().map((post) =>
        card(
          post,
          { class: 'status pg-card' },
          el(
            'button',
            { type: 'button', class: 'reply-button pg-secondary', onclick: () => open(post) },
            word('reply'),
          ),
        ),
      ),
    ),
  ),
);
window.playground.ready = true;
