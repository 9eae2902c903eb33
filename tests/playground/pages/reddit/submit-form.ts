import { note, publish } from '../shared/backend';
import { custom, el } from '../shared/dom';
import { toast } from '../shared/frame';
import { word } from '../shared/words';
import { faceplateField, redditComposer, shadowButton, styledShadow } from './elements';

/** What kind of post the address asks for. */
export type PostType = 'TEXT' | 'LINK' | 'CROSSPOST';

/** The page of a new post. `done` hears the text and the kind once it is out. */
export function submitForm(
  type: PostType,
  link: string,
  passedOn: HTMLElement | null,
  done: (text: string, kind: string) => void,
): { element: HTMLElement; destroy(): void } {
  let scheduled = false;
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const title = faceplateField({ name: 'title', label: word('titleField'), onText: update });
  const target = faceplateField({ name: 'link', label: word('linkField'), onText: update });
  target.field.value = link;
  const body =
    type === 'TEXT' ? redditComposer({ placeholder: word('bodyField'), onText: update }) : null;
  const submit = shadowButton(
    'r-post-form-submit-button',
    { outer: 'submit-post-button', inner: 'inner-post-submit-button' },
    word('post'),
    () => void send(),
  );
  const element = el(
    'form',
    { class: 'rd-form pg-card', onsubmit: (event) => event.preventDefault() },
    typeSelect(type),
    title.element,
    ...(type === 'LINK' ? [target.element] : []),
    ...(passedOn ? [passedOn] : []),
    ...(body ? [body.element] : []),
    problem,
    el(
      'div',
      { class: 'li-foot' },
      el(
        'button',
        { type: 'button', id: 'schedule-post-button', class: 'pg-secondary', onclick: schedule },
        word('schedule'),
      ),
      el(
        'button',
        { type: 'button', id: 'save-draft-button', class: 'pg-secondary', onclick: keep },
        word('saveDraft'),
      ),
      submit.element,
    ),
  );
  update();

  function update(): void {
    submit.button.disabled = title.field.value.trim() === '';
  }
  function read(): string {
    return [title.field.value, body?.text() ?? ''].filter((part) => part !== '').join('\n');
  }
  function schedule(): void {
    scheduled = !scheduled;
    submit.setLabel(word(scheduled ? 'schedule' : 'post'));
  }
  function keep(): void {
    note({ what: 'draft', surface: type, text: read(), reply: false });
    title.field.value = '';
    body?.clear();
    toast(word('draftKept'));
  }
  async function send(): Promise<void> {
    const post = { surface: type, text: read(), reply: false };
    submit.button.disabled = true;
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      done('', 'SCHEDULED');
      return;
    }
    if (await publish('/svc/shreddit/graphql', post)) return done(post.text, type);
    submit.button.disabled = false;
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  return { element, destroy: () => body?.destroy() };
}

function typeSelect(type: PostType): HTMLElement {
  const element = custom('r-post-type-select', { name: 'type', value: type });
  const tab = (kind: PostType, label: string) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'pg-secondary',
        'aria-selected': String(kind === type),
      },
      label,
    );
  styledShadow(element).append(
    el('div', { role: 'tablist' }, tab('TEXT', word('textTab')), tab('LINK', word('linkTab'))),
  );
  return element;
}
