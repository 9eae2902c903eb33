import { note, publish } from '../shared/backend';
import { custom, el } from '../shared/dom';
import { word } from '../shared/words';

/** The form of an update, as it stands in its frame. `done` is called once nothing is left to ask. */
export function updateForm(done: (text: string) => void): HTMLElement {
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const field = el('textarea', {
    rows: '6',
    maxlength: '1500',
    'aria-label': word('describeUpdate'),
    placeholder: word('describeUpdate'),
    oninput: () => (submit.disabled = field.value.trim() === ''),
  });
  const submit = el(
    'button',
    { type: 'button', class: 'gb-post pg-primary', disabled: true, onclick: () => void send() },
    el('span', { 'aria-hidden': 'true', class: 'gb-ripple' }),
    el('span', {}, word('post')),
  );
  const cancel = el(
    'button',
    { type: 'button', class: 'gb-cancel pg-secondary', onclick: () => leave() },
    el('span', {}, word('cancel')),
  );
  const place = custom(
    'c-wiz',
    { class: 'gb-form' },
    el('h2', { class: 'gb-heading' }, word('addUpdate')),
    problem,
    field,
    el('div', { class: 'li-foot' }, cancel, submit),
  );
  async function send(): Promise<void> {
    const text = field.value;
    submit.disabled = true;
    const endpoint = '/local/business/_/GeoMerchantFrontendEmbeddedUi/data/batchexecute';
    if (await publish(endpoint, { surface: 'update', text, reply: false })) {
      place.replaceWith(copyQuestion(() => done(text)));
      return;
    }
    submit.disabled = false;
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  function leave(): void {
    const text = field.value;
    if (text !== '') note({ what: 'discarded', surface: 'update', text, reply: false });
    done('');
  }
  return place;
}

/** Asked of people with several places of business. */
function copyQuestion(onAnswer: () => void): HTMLElement {
  return el(
    'div',
    { role: 'dialog', class: 'gb-form', 'aria-label': word('copyQuestion') },
    el('p', {}, word('copyQuestion')),
    el(
      'button',
      { type: 'button', class: 'gb-skip pg-secondary', onclick: onAnswer },
      el('span', {}, word('skip')),
    ),
  );
}
