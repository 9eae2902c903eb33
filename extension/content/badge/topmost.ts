import { isShadowRoot } from '../../sites/trees';
import { HOST_TAG } from './debris';
import { pointInside } from './screen-rect';

/** What of the page is drawn on top at a point of the window, also in open shadow roots and frames of the same origin. */
export function topmostAt(x: number, y: number): Element | null {
  return topmostIn(document, x, y);
}

function topmostIn(tree: Document | ShadowRoot, x: number, y: number): Element | null {
  const page = isShadowRoot(tree) ? tree.ownerDocument : tree;
  const point = pointInside(page, x, y);
  const found = tree
    .elementsFromPoint(point.x, point.y)
    .find((each) => each.localName !== HOST_TAG && each.getRootNode() === tree);
  if (!found) return null;
  const inner = found.shadowRoot ?? documentIn(found);
  return (inner && topmostIn(inner, x, y)) ?? found;
}

function documentIn(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
