import type { Spot } from './placement';

/** Distance to the tag or the composer, and to the window's edge. Pixels. */
const GAP = 8;
const EDGE = 10;

/** Rectangles that a panel has to reckon with. */
export interface PanelSurroundings {
  readonly tag: DOMRect;
  /** The person's text: best left free to read. */
  readonly text: DOMRect;
  /** Everything of the composer. */
  readonly outer: DOMRect;
  readonly window: { readonly width: number; readonly height: number };
}

/**
 * Place of the panel: below or above the tag or beside the composer, whichever hides least of the text and of the tag.
 * Of equal places the first is taken; all are moved into the window.
 */
export function placePanel(size: DOMRect, around: PanelSurroundings): Spot {
  const { tag, outer } = around;
  const end = tag.right - size.width;
  const spots: Spot[] = [
    { x: end, y: tag.bottom + GAP },
    { x: end, y: tag.top - size.height - GAP },
    { x: outer.right + GAP, y: tag.bottom - size.height },
    { x: outer.left - size.width - GAP, y: tag.bottom - size.height },
  ];
  let best: { readonly spot: Spot; readonly cost: number } | null = null;
  for (const spot of spots.map((each) => intoWindow(each, size, around.window))) {
    const cost = costOf(spot, size, around);
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? { x: EDGE, y: EDGE };
}

function intoWindow(spot: Spot, size: DOMRect, view: PanelSurroundings['window']): Spot {
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    x: clamp(spot.x, view.width - size.width),
    y: clamp(spot.y, view.height - size.height),
  };
}

/** Hidden pixels; those of the tag weigh more, for pressing it again closes the panel. */
function costOf({ x, y }: Spot, size: DOMRect, { tag, text }: PanelSurroundings): number {
  const rect = new DOMRect(x, y, size.width, size.height);
  return hidden(rect, text) + 4 * hidden(rect, tag);
}

function hidden(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
