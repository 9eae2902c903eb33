import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { textButton } from './buttons';
import { onSendKeys, threadItem } from './item';

/** A box in the page: at home for a post, on a post's page for an answer. It stays and is emptied. */
export function inlineBox(
  surface: 'home' | 'inline-reply',
  done: (text: string) => void,
): { element: HTMLElement; destroy(): void } {
  const reply = surface === 'inline-reply';
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const submit = textButton(word('post'), 'th-post pg-primary', () => void send());
  let isBusy = false;
  const item = threadItem(word(reply ? 'postReply' : 'whatsNew'), () => showState());
  const element = el(
    'div',
    { class: 'pg-card th-inline', 'data-surface': surface },
    el('div', { class: 'th-line' }, item.element, el('div', { class: 'th-end' }, submit)),
    problem,
  );
  onSendKeys(element, () => void send());
  showState();

  function showState(): void {
    const isEmpty = item.lexical.text().trim() === '';
    submit.setAttribute('aria-disabled', String(isEmpty || isBusy));
  }
  async function send(): Promise<void> {
    const text = item.lexical.text();
    if (isBusy || text.trim() === '') return;
    isBusy = true;
    showState();
    const out = await publish('/api/v1/media/configure_text_only_post/', { surface, text, reply });
    isBusy = false;
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (out) {
      item.lexical.clear();
      done(text);
    }
    showState();
  }
  return { element, destroy: () => item.lexical.destroy() };
}
