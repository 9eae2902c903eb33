import { el } from '../shared/dom';
import { word } from '../shared/words';

const LOAF_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="1" y="16" font-size="16">🍞</text></svg>';
const LOAF = `data:image/svg+xml,${encodeURIComponent(LOAF_SVG)}`;

/** The site's own editable field: no library behind it, emoji as pictures. */
export interface ContentBox {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
}

/** Builds the field. `id` repeats all over the page, as on the site. */
export function contentBox(options: {
  readonly id: string;
  readonly label: string;
  readonly onText: (text: string) => void;
}): ContentBox {
  const element = el('div', {
    id: options.id,
    class: 'style-scope yt-formatted-string yt-content',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    'aria-label': options.label,
    'data-placeholder': options.label,
    oninput: () => options.onText(textOf(element)),
  });
  return {
    element,
    text: () => textOf(element),
    clear() {
      element.replaceChildren();
      options.onText('');
    },
    focus: () => element.focus(),
  };
}

/** Puts an emoji at the end of a field, as the picker does: a picture with its character as `alt`. */
export function emojiButton(box: ContentBox): HTMLElement {
  return el(
    'button',
    {
      type: 'button',
      id: 'emoji-button',
      class: 'pg-icon',
      'aria-label': word('emoji'),
      onclick: () => {
        const picture = { class: 'emoji yt-formatted-string', alt: '🍞', src: LOAF };
        box.element.append(el('img', picture));
        box.element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    },
    '☺',
  );
}

function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replaceAll('\u00a0', ' ');
    else if (child instanceof HTMLImageElement) text += child.alt;
    else if (child instanceof HTMLBRElement) text += child.nextSibling ? '\n' : '';
    else text += (text === '' ? '' : '\n') + textOf(child);
  }
  return text;
}
