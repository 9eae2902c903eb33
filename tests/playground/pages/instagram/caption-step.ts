import { facebookBox, type FacebookBox, roleButton } from '../facebook/boxes';
import { avatar } from '../shared/frame';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { icon, PATHS, photograph } from './pictures';

/** The last step: picture on one side, caption and settings on the other. */
export class CaptionStep {
  readonly element: HTMLElement;
  private readonly box: FacebookBox;

  /** `state`: what was written before, as Lexical keeps it. */
  constructor(state: string | null) {
    const counter = el('div', { class: 'ig-counter' }, '0/2,200');
    this.box = facebookBox({
      placeholder: word('writeCaption'),
      onText: (text) => (counter.textContent = `${text.length}/2,200`),
    });
    const { editor } = this.box.lexical;
    if (state !== null) editor.setEditorState(editor.parseEditorState(state));
    const face = el('div', { role: 'button', tabindex: '0', class: 'pg-icon' });
    face.append(icon(PATHS.face, 'Emoji'));
    this.element = el(
      'div',
      { class: 'ig-caption' },
      el('div', { class: 'ig-drop' }, photograph()),
      el(
        'div',
        { class: 'ig-column' },
        el('div', { class: 'pg-who' }, avatar('P'), el('span', {}, 'playground')),
        this.box.element,
        el('div', { class: 'ig-below' }, face, counter),
        el('input', { type: 'text', name: 'creation-location-input', class: 'ig-place' }),
        accordion(word('accessibility')),
        accordion(word('advancedSettings')),
        el(
          'label',
          { class: 'ig-switch' },
          word('alsoOnThreads'),
          el('input', { type: 'checkbox', role: 'switch' }),
        ),
      ),
    );
  }

  focus(): void {
    this.box.content.focus();
  }

  text(): string {
    return this.box.lexical.text();
  }

  state(): string {
    return JSON.stringify(this.box.lexical.editor.getEditorState());
  }

  destroy(): void {
    this.box.lexical.destroy();
    this.element.remove();
  }
}

/** Words to press that do not publish; a little arrow tells them apart. */
function accordion(label: string): HTMLElement {
  const button = roleButton(label, () => undefined, { className: 'ig-accordion' });
  button.append(icon(PATHS.down));
  return button;
}
