import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import { toast } from '../shared/frame';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { composeField } from './compose-field';
import { quotedPost, repliedPost } from './previews';

/** The post that a new one answers or passes on; neither: it stands alone. */
export interface Occasion {
  readonly replied?: FeedPost;
  readonly quoted?: FeedPost;
}

/** Where a composer stands, and what becomes of it. */
export interface Place {
  /** The window that closes once the text is out: this page goes there. Default: the composer stands over the page. */
  readonly leaveFor?: string;
  readonly done: (text: string, reply: boolean) => void;
}

/** Phanpy's composer: a textarea over a coloured mirror of its text, in a form. Gives back how to take it away. */
export function openCompose({ replied, quoted }: Occasion, place: Place): () => void {
  const reply = replied !== undefined;
  const surface = reply ? 'reply' : quoted ? 'quote' : 'post';
  let scheduled = false;
  let busy = false;
  const field = composeField(word(reply ? 'postReply' : 'whatsUp'), () => {
    // As the client does it: made by script, and it does not bubble.
    form.dispatchEvent(new Event('submit', { cancelable: true }));
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
  const scheduleButton = el(
    'button',
    {
      type: 'button',
      class: 'toolbar-button schedule-button pg-icon',
      'aria-label': word('schedule'),
      onclick: () => toggleSchedule(),
    },
    '◷',
  );
  const when = el('div', { class: 'toolbar scheduled-at x-when', hidden: true });
  const form = el(
    'form',
    {
      id: 'compose-form',
      class: 'form-visibility-public',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    field.element,
    ...(quoted ? [quotedPost(quoted)] : []),
    when,
    el(
      'div',
      { class: 'toolbar compose-footer li-foot' },
      field.counter,
      visibility,
      scheduleButton,
      submit,
    ),
  );
  const close = el(
    'button',
    {
      type: 'button',
      class: 'close-button plain4 pg-icon',
      'aria-label': word('close'),
      onclick: () => leave(),
    },
    '✕',
  );
  const element = el(
    'div',
    { id: 'compose-container', class: place.leaveFor ? 'standalone pg-dialog' : 'pg-dialog' },
    el('div', { class: 'compose-top' }, ...(place.leaveFor ? [] : [close])),
    ...(replied ? [repliedPost(replied)] : []),
    form,
  );
  const veil = el(
    'div',
    place.leaveFor ? { class: 'pg-page' } : { id: 'modal-container', class: 'pg-veil' },
    element,
  );
  document.body.append(veil);
  field.focus();

  async function send(): Promise<void> {
    const text = field.text();
    if (text.trim() === '' || busy) return;
    if (scheduled || visibility.value === 'direct') {
      note({ what: scheduled ? 'scheduled' : 'sent-privately', surface, text, reply });
      veil.remove();
      return;
    }
    busy = true;
    submit.disabled = true;
    field.setDisabled(true);
    const out = await publish('/api/v1/statuses', { surface, text, reply }, place.leaveFor);
    busy = false;
    submit.disabled = false;
    field.setDisabled(false);
    if (!out) {
      field.focus();
      // The client tells failures by window.alert, which would halt a test; its own toast serves as well.
      toast(word('failed'), { role: 'alert', class: 'toastify pg-toast' });
      return;
    }
    if (place.leaveFor) return;
    veil.remove();
    place.done(text, reply);
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
    const text = field.text();
    if (text.trim() !== '') note({ what: 'draft', surface, text, reply });
    veil.remove();
  }
  return () => veil.remove();
}
