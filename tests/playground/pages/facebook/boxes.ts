import { lexicalBox, type LexicalBox } from '../editors/lexical';
import { el } from '../shared/dom';

/** A Lexical text box as Facebook draws it: placeholder beside the content, label in the page's language. */
export interface FacebookBox {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly lexical: LexicalBox;
}

/** Builds the box; the content node carries `aria-placeholder`, as on the site. */
export function facebookBox(options: {
  readonly placeholder: string;
  readonly onText: (text: string) => void;
}): FacebookBox {
  const content = el('div', {
    class: 'fb-content',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': options.placeholder,
    'aria-placeholder': options.placeholder,
    'data-lexical-editor': 'true',
  });
  const placeholder = el(
    'div',
    { class: 'fb-placeholder', 'aria-hidden': 'true' },
    options.placeholder,
  );
  const element = el('div', { class: 'fb-box' }, content, placeholder);
  const lexical = lexicalBox(content, (text) => {
    placeholder.hidden = text !== '';
    options.onText(text);
  });
  return { element, content, lexical };
}

/** Facebook's button: a div with role and label, no <button>. */
export function roleButton(
  label: string,
  onPress: () => void,
  options: { readonly text?: boolean; readonly className?: string; readonly face?: string } = {},
): HTMLElement {
  const element = el(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      class: options.className ?? 'pg-secondary',
    },
    options.text === false
      ? el('span', { 'aria-hidden': 'true' }, options.face ?? '☺')
      : el('span', {}, label),
  );
  const press = () => {
    if (element.getAttribute('aria-disabled') !== 'true') onPress();
  };
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return element;
}
