import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { icon, PATHS } from './pictures';

/** The form below a post: Enter sends, and there is a button while there is text. */
export function commentForm(list: HTMLElement): HTMLElement {
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const face = el('div', { role: 'button', tabindex: '0', class: 'pg-icon' });
  face.append(icon(PATHS.face, 'Emoji'));
  const field = el('textarea', {
    class: 'ig-field',
    'aria-label': word('addComment'),
    placeholder: word('addComment'),
    autocomplete: 'off',
    autocorrect: 'off',
    rows: '1',
  });
  const send = el('button', { type: 'submit', class: 'ig-send', hidden: true }, word('post'));
  const form = el('form', { method: 'POST', class: 'ig-form' }, face, field, send);
  field.addEventListener('input', () => (send.hidden = field.value.trim() === ''));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void comment();
  });
  async function comment(): Promise<void> {
    const text = field.value;
    if (text.trim() === '' || field.disabled) return;
    field.disabled = true;
    send.disabled = true;
    const out = await publish('/api/v1/web/comments/102/add/', {
      surface: 'comment',
      text,
      reply: true,
    });
    field.disabled = false;
    send.disabled = false;
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (!out) return;
    field.value = '';
    send.hidden = true;
    list.append(el('li', { class: 'fb-comment' }, text));
  }
  return el('section', { class: 'ig-comment' }, form, problem);
}
