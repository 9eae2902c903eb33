import type { Spot } from './placement';

/** Distance to the tag or the composer, and to the window's edge. Pixels. */
const GAP = 8;
const EDGE = 10;

/** A panel may become this low, and then scrolls, to stay beside its tag. Pixels. */
const LOWEST = 360;
/** What a place costs, in hidden pixels: for each pixel of height that has to be scrolled, and of distance to the tag. */
const COST_OF_SCROLLING = 60;
const COST_OF_DISTANCE = 20;
/** The tag closes the panel again and the control publishes: hiding them is worse than hiding words. */
const COST_OF_CONTROLS = 4;

/** Rectangles that a panel has to reckon with. */
export interface PanelSurroundings {
  readonly tag: DOMRect;
  /** The person's text: best left free to read. */
  readonly text: DOMRect;
  /** Everything of the composer. */
  readonly outer: DOMRect;
  /** The control that publishes. */
  readonly control: DOMRect | null;
  readonly window: { readonly width: number; readonly height: number };
}

/** A place and the height that fits there. */
export interface PanelSpot extends Spot {
  readonly height: number;
}

/**
 * Place of the panel: below or above the tag or beside the composer, whichever hides least. Of equal places the first
 * is taken; all are moved into the window.
 */
export function placePanel(
  size: { readonly width: number; readonly height: number },
  around: PanelSurroundings,
): PanelSpot {
  const { tag, outer, window } = around;
  const end = tag.right - size.width;
  const below = lowered(size.height, window.height - EDGE - tag.bottom - GAP);
  const above = lowered(size.height, tag.top - GAP - EDGE);
  const beside = { y: tag.bottom - size.height, height: size.height };
  const spots: PanelSpot[] = [
    { x: end, y: tag.bottom + GAP, height: below },
    { x: end, y: tag.top - above - GAP, height: above },
    { x: outer.right + GAP, ...beside },
    { x: outer.left - size.width - GAP, ...beside },
  ];
  const [first, ...others] = spots.map((spot) => intoWindow(spot, size.width, window));
  let best = first ?? { x: EDGE, y: EDGE, height: size.height };
  for (const spot of others) {
    if (costOf(spot, size, around) < costOf(best, size, around)) best = spot;
  }
  return best;
}

/** The room there is, if it is not too little. */
function lowered(height: number, room: number): number {
  return Math.min(height, Math.max(room, LOWEST));
}

function intoWindow(
  { x, y, height }: PanelSpot,
  width: number,
  view: PanelSurroundings['window'],
): PanelSpot {
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return { x: clamp(x, view.width - width), y: clamp(y, view.height - height), height };
}

function costOf(
  { x, y, height }: PanelSpot,
  size: { readonly width: number; readonly height: number },
  { tag, text, control }: PanelSurroundings,
): number {
  const rect = new DOMRect(x, y, size.width, height);
  const controls = hidden(rect, tag) + (control ? hidden(rect, control) : 0);
  return (
    hidden(rect, text) +
    COST_OF_CONTROLS * controls +
    COST_OF_SCROLLING * (size.height - height) +
    COST_OF_DISTANCE * distance(rect, tag)
  );
}

function distance(one: DOMRect, other: DOMRect): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.max(across, down);
}

function hidden(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
