import { note, publish } from '../shared/backend';
import { custom, el } from '../shared/dom';
import { word } from '../shared/words';
import { contentBox, emojiButton } from './content-box';

/** What one box is for. */
export interface BoxPurpose {
  readonly surface: string;
  readonly endpoint: string;
  readonly reply: boolean;
  readonly placeholder: string;
  readonly label: string;
  /** Posts of a channel may go out another day. */
  readonly canSchedule?: boolean;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** A message at the foot of the page. */
function notice(text: string): void {
  const element = custom('tp-yt-paper-toast', { class: 'pg-toast', role: 'alert' }, text);
  document.body.append(element);
  setTimeout(() => element.remove(), 2500);
}

/** The box of comments, answers and a channel's posts; the same parts and ids everywhere. */
export function commentBox(purpose: BoxPurpose): { element: HTMLElement; focus(): void } {
  let scheduled = false;
  let busy = false;
  const label = el('span', { class: 'yt-core-attributed-string' }, purpose.label);
  const submit = el(
    'button',
    { type: 'button', class: 'pg-primary', disabled: true, onclick: () => void send() },
    label,
  );
  const box = contentBox({
    id: 'contenteditable-root',
    label: purpose.placeholder,
    onText: (text) => (submit.disabled = busy || text.trim() === ''),
  });
  box.element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  });
  const schedule = el(
    'button',
    { type: 'button', class: 'pg-icon', 'aria-label': word('schedule'), onclick: toggle },
    '◷',
  );
  const cancel = el(
    'button',
    { type: 'button', class: 'pg-secondary', onclick: () => leave() },
    word('cancel'),
  );
  const element = custom(
    'ytd-commentbox',
    { id: 'commentbox', class: 'yt-box' },
    el(
      'div',
      { id: 'creation-box' },
      custom('yt-formatted-string', { id: 'contenteditable-textarea' }, box.element),
    ),
    el(
      'div',
      { id: 'footer', class: 'li-foot' },
      emojiButton(box),
      ...(purpose.canSchedule ? [el('div', { id: 'schedule-button' }, schedule)] : []),
      custom('ytd-button-renderer', { id: 'cancel-button' }, cancel),
      custom('ytd-button-renderer', { id: 'submit-button' }, custom('yt-button-shape', {}, submit)),
    ),
  );
  function toggle(): void {
    scheduled = !scheduled;
    label.textContent = scheduled ? word('schedule') : purpose.label;
  }
  async function send(): Promise<void> {
    const text = box.text();
    if (busy || text.trim() === '') return;
    const post = { surface: purpose.surface, text, reply: purpose.reply };
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      purpose.onCancel();
      return;
    }
    busy = submit.disabled = true;
    const out = await publish(purpose.endpoint, post);
    busy = submit.disabled = false;
    notice(word(out ? 'commentAdded' : 'failed'));
    if (!out) return;
    box.clear();
    purpose.onDone(text);
  }
  function leave(): void {
    const text = box.text();
    const { surface, reply } = purpose;
    if (text.trim() !== '') note({ what: 'discarded', surface, text, reply });
    purpose.onCancel();
  }
  return { element, focus: () => box.focus() };
}
