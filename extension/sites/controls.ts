import { isElement } from './trees';
import { isShown } from './visibility';

/** Things a person presses. */
export const BUTTONS = 'button, [role="button"], input[type="submit"]';

/** Marks that a button shows a picture. */
const PICTURES = 'svg, img, i, picture, canvas';

/** The last button that shows words only, as the publishing one does where nothing else marks it. */
export function lastTextButton(scope: ParentNode): HTMLElement | null {
  return textButtons(scope).at(-1) ?? null;
}

/** All buttons that show words only, in their order. */
export function textButtons(scope: ParentNode): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(BUTTONS)].filter(isTextButton);
}

/** The nearest ancestor that also holds something matching `selector`; at most up to what `limit` matches. */
export function climbTo(editor: HTMLElement, selector: string, limit: string): HTMLElement | null {
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (at.querySelector(selector)) return at;
    if (at.matches(limit)) return null;
  }
  return null;
}

/** Whether a control refuses to be pressed now. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

/** The element itself or the button in it: some marks sit on the button, some around it. */
export function asButton(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null;
  return element.matches(BUTTONS) ? element : element.querySelector<HTMLElement>(BUTTONS);
}

function isTextButton(button: HTMLElement): boolean {
  if (!isShown(button)) return false;
  if (button.tagName === 'INPUT') return (button as HTMLInputElement).value !== '';
  if (button.querySelector(PICTURES)) return false;
  const shown = visibleText(button);
  return /\p{L}/u.test(shown);
}

/** Text without what is only drawn, such as a symbol hidden from assistive technology. */
function visibleText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (isElement(node) && node.getAttribute('aria-hidden') !== 'true') {
      text += visibleText(node);
    }
  }
  return text;
}
