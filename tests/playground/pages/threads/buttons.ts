import { el } from '../shared/dom';

/** A button of words: a div with a role, no label of its own. */
export function textButton(label: string, className: string, onPress: () => void): HTMLElement {
  return pressable(el('div', {}, label), className, onPress);
}

/** A button that shows a picture. */
export function pictureButton(
  picture: SVGElement,
  className: string,
  onPress: () => void,
): HTMLElement {
  return pressable(picture, `pg-icon ${className}`, onPress);
}

function pressable(face: Element, className: string, onPress: () => void): HTMLElement {
  const button = el('div', { role: 'button', tabindex: '0', class: className }, face);
  const press = () => {
    if (button.getAttribute('aria-disabled') !== 'true') onPress();
  };
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return button;
}
