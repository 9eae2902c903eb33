import { isElement } from '../sites/trees';

/** The elements an event passes, from where it really began, also inside open shadow roots. */
export function pathOf(event: Event): readonly Element[] {
  return event.composedPath().filter(isElement);
}

/** The element an event really began at, also inside open shadow roots. */
export function originOf(event: Event): Element | null {
  const [first] = event.composedPath();
  return isElement(first) ? first : null;
}

/** The focused element, also inside open shadow roots. */
export function deepFocus(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
