/** The element above, also out of an open shadow root. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element itself or the nearest one around it that matches, also out of open shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = element; at; at = above(at)) {
    if (at.matches(selector)) return at as HTMLElement;
  }
  return null;
}

/** The nearest element around this one that also holds something matching, also out of open shadow roots. */
export function climbAcross(element: Element, selector: string): HTMLElement | null {
  for (let at = above(element); at; at = above(at)) {
    if (at.querySelector(selector)) return at as HTMLElement;
  }
  return null;
}

/** The first element that matches below this one or in its open shadow root. */
export function findAcross(element: Element, selector: string): HTMLElement | null {
  return (
    element.querySelector<HTMLElement>(selector) ??
    element.shadowRoot?.querySelector<HTMLElement>(selector) ??
    null
  );
}
