import { frameAround } from './composed-tree';

/** Where the coordinates of a document begin in the window, and how large one of its pixels is there. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** An element's rectangle in the window of the badge, also when it stands in a frame of the same origin. */
export function screenRect(element: Element): DOMRect {
  return onScreen(element.getBoundingClientRect(), element.ownerDocument);
}

/** A rectangle of some document, in the window of the badge. */
export function onScreen(rect: DOMRect, inside: Document): DOMRect {
  const origin = originOf(inside);
  if (!origin) return rect;
  const { x, y, scale } = origin;
  return new DOMRect(
    x + rect.x * scale,
    y + rect.y * scale,
    rect.width * scale,
    rect.height * scale,
  );
}

/** A point of the window, in the coordinates of some document in it. */
export function pointInside(
  inside: Document,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  const origin = originOf(inside);
  if (!origin) return { x, y };
  return { x: (x - origin.x) / origin.scale, y: (y - origin.y) / origin.scale };
}

function originOf(inside: Document): Origin | null {
  const frame = frameAround(inside);
  if (!frame) return null;
  const rect = screenRect(frame);
  const { offsetWidth } = frame as HTMLElement;
  const scale = offsetWidth > 0 && rect.width > 0 ? rect.width / offsetWidth : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: rect.x + (frame.clientLeft + (parseFloat(paddingLeft) || 0)) * scale,
    y: rect.y + (frame.clientTop + (parseFloat(paddingTop) || 0)) * scale,
    scale,
  };
}
