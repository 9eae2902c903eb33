import { isShadowRoot } from '../../sites/trees';

/**
 * The element around one, also where that is the host of a shadow root or the frame of a document within this page.
 * Null at the page's root.
 */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : frameAround(element.ownerDocument);
}

/** The nearest element that matches, itself included, out of shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (at.matches(selector)) return at;
  }
  return null;
}

/** Whether one element is around another, or is it, also across shadow roots and frames. */
export function holdsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** The frame a document stands in; null for the badge's own document, and for documents of nobody. */
export function frameAround(inside: Document): Element | null {
  return inside === document ? null : (inside.defaultView?.frameElement ?? null);
}
