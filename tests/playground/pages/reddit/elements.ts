import { lexicalBox } from '../editors/lexical';
import { custom, el } from '../shared/dom';
import { word } from '../shared/words';

/** A field of the site's own making: its text field stands in the open shadow root. */
export interface FaceplateField {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
}

/** An open shadow root with the page's styles, which do not reach into it. */
export function styledShadow(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(el('link', { rel: 'stylesheet', href: '/playground/page.css' }));
  return shadow;
}

/** Builds a text field; `onText` hears each change. */
export function faceplateField(options: {
  readonly name: string;
  readonly label: string;
  readonly onText: (text: string) => void;
}): FaceplateField {
  const element = custom('faceplate-textarea-input', {
    name: options.name,
    placeholder: options.label,
    class: 'rd-field',
  });
  const field = el('textarea', {
    id: 'innerTextArea',
    rows: '1',
    'aria-label': options.label,
    placeholder: options.label,
    oninput: () => options.onText(field.value),
  });
  styledShadow(element).append(el('label', { class: 'rd-label' }, field));
  return { element, field };
}

/** A button whose real button stands in its open shadow root. */
export function shadowButton(
  tag: `${string}-${string}`,
  ids: { readonly outer: string; readonly inner: string },
  label: string,
  onPress: () => void,
): { element: HTMLElement; button: HTMLButtonElement; setLabel(label: string): void } {
  const element = custom(tag, { id: ids.outer });
  const text = el('span', { class: 'rd-button-label' }, label);
  const button = el(
    'button',
    { id: ids.inner, type: 'button', class: 'pg-primary', onclick: onPress },
    text,
  );
  styledShadow(element).append(button);
  return { element, button, setLabel: (next) => (text.textContent = next) };
}

/** The site's composer: Lexical slotted from the light tree, or a text field of its own in markdown mode. */
export interface RedditComposer {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
  destroy(): void;
}

/** Builds the composer; `buttons` are slotted into its foot. */
export function redditComposer(options: {
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  readonly buttons?: readonly HTMLElement[];
}): RedditComposer {
  const content = el('div', {
    slot: 'rte',
    name: 'body',
    class: 'rd-rich',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    'aria-multiline': 'true',
    'aria-label': options.placeholder,
    'aria-placeholder': options.placeholder,
    'data-lexical-editor': 'true',
  });
  const element = custom(
    'shreddit-composer',
    { name: 'body', class: 'rd-composer' },
    content,
    ...(options.buttons ?? []),
  );
  const markdown = faceplateField({
    name: 'markdown',
    label: options.placeholder,
    onText: options.onText,
  });
  const place = el('div', { class: 'rd-place' }, el('slot', { name: 'rte' }));
  const toggle = el(
    'button',
    { type: 'button', class: 'pg-secondary rd-mode', onclick: () => change() },
    word('toMarkdown'),
  );
  styledShadow(element).append(
    el('div', { class: 'rd-tools' }, toggle),
    place,
    el(
      'div',
      { class: 'li-foot' },
      el('slot', { name: 'cancel-button' }),
      el('slot', { name: 'submit-button' }),
    ),
  );
  const lexical = lexicalBox(content, options.onText);
  let isMarkdown = false;
  function change(): void {
    isMarkdown = !isMarkdown;
    toggle.textContent = word(isMarkdown ? 'toRichText' : 'toMarkdown');
    place.replaceChildren(isMarkdown ? markdown.element : el('slot', { name: 'rte' }));
  }
  return {
    element,
    text: () => (isMarkdown ? markdown.field.value : lexical.text()),
    clear() {
      lexical.clear();
      markdown.field.value = '';
    },
    focus: () => content.focus(),
    destroy: () => lexical.destroy(),
  };
}
