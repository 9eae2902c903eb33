import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { facebookBox, roleButton } from './boxes';

/** The "Create post" dialog. `done` hears the text once it is out, after the dialog has gone. */
export function openPostDialog(layer: HTMLElement, done: (text: string) => void): () => void {
  let scheduled = false;
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const box = facebookBox({
    placeholder: word('whatsOnYourMind'),
    onText: (text) => submit.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  const when = el('div', { class: 'x-when', hidden: true }, word('scheduledFor'));
  const submit = roleButton(word('post'), () => void send(), { className: 'pg-primary' });
  submit.setAttribute('aria-disabled', 'true');
  const emoji = roleButton('Emoji', () => undefined, { text: false, className: 'pg-icon' });
  const schedule = roleButton(word('schedule'), toggleSchedule, {
    text: false,
    face: '◷',
    className: 'pg-icon',
  });
  const close = roleButton(word('close'), leave, { text: false, face: '✕', className: 'pg-icon' });
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': 'Create post', class: 'pg-dialog' },
    el('div', { class: 'fb-title' }, el('h2', {}, word('newPost')), close),
    problem,
    when,
    box.element,
    el('div', { class: 'fb-tools' }, emoji, schedule),
    submit,
  );
  const veil = el('div', { class: 'pg-veil' }, dialog);
  layer.append(veil);
  box.content.focus();

  async function send(): Promise<void> {
    const text = box.lexical.text();
    const post = { surface: 'post', text, reply: false };
    submit.setAttribute('aria-disabled', 'true');
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      remove();
      return;
    }
    if (await publish('/api/graphql/', post)) {
      remove();
      done(text);
      return;
    }
    submit.setAttribute('aria-disabled', 'false');
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  function toggleSchedule(): void {
    scheduled = !scheduled;
    when.hidden = !scheduled;
    const label = word(scheduled ? 'schedule' : 'post');
    submit.setAttribute('aria-label', label);
    submit.replaceChildren(el('span', {}, label));
  }
  function leave(): void {
    const text = box.lexical.text();
    if (text.trim() === '') return remove();
    const end = (what: 'draft' | 'discarded') => {
      note({ what, surface: 'post', text, reply: false });
      question.remove();
      remove();
    };
    const question = el(
      'div',
      { role: 'dialog', 'aria-label': word('keepQuestion'), class: 'pg-sheet fb-question' },
      el('p', {}, word('keepQuestion')),
      roleButton(word('saveDraft'), () => end('draft'), { className: 'pg-primary fb-save' }),
      roleButton(word('discard'), () => end('discarded'), { className: 'pg-secondary fb-discard' }),
    );
    layer.append(question);
  }
  function remove(): void {
    box.lexical.destroy();
    veil.remove();
  }
  return remove;
}
