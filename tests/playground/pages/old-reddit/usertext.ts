import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';

/** A complaint beside a field; there from the start, shown when there is one. */
export function complaint(kind: string): HTMLElement {
  return el('span', { class: `error ${kind} field-ratelimit pg-problem`, hidden: true });
}

/** A comment form: for a new comment, an answer or a change, as the place it stands in tells. */
export function usertextForm(options: {
  readonly surface: string;
  readonly reply: boolean;
  /** What stands already, when the form changes it. */
  readonly standing?: string;
  readonly onDone: (text: string) => void;
  readonly onCancel?: () => void;
}): HTMLFormElement {
  const field = el('textarea', { name: 'text', rows: '4', cols: '1' });
  field.value = options.standing ?? '';
  const problem = complaint('RATELIMIT');
  const status = el('span', { class: 'status' });
  const form = el(
    'form',
    {
      class: 'usertext cloneable warn-on-unload',
      action: '#',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    el('input', { type: 'hidden', name: 'thing_id', value: 't3_101' }),
    el(
      'div',
      { class: 'usertext-edit md-container' },
      el('div', { class: 'md' }, field),
      el(
        'div',
        { class: 'bottom-area' },
        problem,
        el(
          'div',
          { class: 'usertext-buttons' },
          el('button', { type: 'submit', class: 'save pg-primary' }, word('smallSave')),
          el(
            'button',
            {
              type: 'button',
              class: 'cancel pg-secondary',
              hidden: options.onCancel === undefined,
              onclick: () => leave(),
            },
            word('smallCancel'),
          ),
          status,
        ),
      ),
    ),
  );
  async function send(): Promise<void> {
    const { surface, reply } = options;
    const text = field.value;
    if (text.trim() === '') return;
    status.textContent = '…';
    const out = await publish('/api/comment', { surface, text, reply });
    status.textContent = '';
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (!out) return;
    field.value = '';
    options.onDone(text);
  }
  function leave(): void {
    const { surface, reply, onCancel } = options;
    if (field.value !== '') note({ what: 'discarded', surface, text: field.value, reply });
    onCancel?.();
  }
  return form;
}
