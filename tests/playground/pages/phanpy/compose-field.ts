import { el } from '../shared/dom';
import { word } from '../shared/words';

/** What this instance takes, unlike most. */
const LIMIT = 1000;

/** The fields of a text and what belongs to them. */
export interface ComposeField {
  readonly element: HTMLElement;
  /** Characters there are and may be. */
  readonly counter: HTMLElement;
  text(): string;
  focus(): void;
  setDisabled(isDisabled: boolean): void;
}

/** The content warning, folded until it is wanted, and the text over a coloured mirror of itself. */
export function composeField(placeholder: string, onShortcut: () => void): ComposeField {
  const highlight = el('div', { class: 'compose-highlight', 'aria-hidden': 'true' });
  const meter = el('meter', { value: '0', max: String(LIMIT) });
  const left = el('span', { class: 'counter' }, String(LIMIT));
  const warning = el('input', {
    type: 'text',
    name: 'spoilerText',
    class: 'spoiler-text-field',
    placeholder: word('contentWarning'),
    autocomplete: 'off',
    dir: 'auto',
  });
  const field = el('textarea', {
    class: 'compose-field',
    name: 'status',
    placeholder,
    dir: 'auto',
    rows: '6',
    oninput: () => mirror(),
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onShortcut();
    },
  });
  function mirror(): void {
    meter.value = [...field.value].length;
    left.textContent = String(LIMIT - meter.value);
    highlight.replaceChildren(
      ...field.value
        .split(/((?:^|(?<=\s))[#@][\p{L}\p{N}_]+)/u)
        .map((part) =>
          /^[#@]/.test(part) ? el('mark', { class: 'compose-highlight-mention' }, part) : part,
        ),
      '\n',
    );
  }
  return {
    element: el(
      'div',
      {},
      el('div', { class: 'compose-cw-container collapsed' }, warning),
      el('div', { class: 'compose-field-container' }, field, highlight),
    ),
    counter: el('span', { class: 'char-counter' }, meter, left),
    text: () => field.value,
    focus: () => field.focus(),
    setDisabled(isDisabled) {
      field.disabled = isDisabled;
    },
  };
}
