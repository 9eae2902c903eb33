import type { Spot } from './placement';

/** Distance to the tag or the composer, and to the window's edge. Pixels. */
const GAP = 8;
const EDGE = 10;

/** A panel may become this low, and then scrolls, to hide less: pixels, and share of the window's height. */
const LOWEST = 360;
const LOWEST_SHARE = 0.38;
/** What a place costs, in hidden pixels: for each pixel of height that has to be scrolled, and of distance to the tag. */
const COST_OF_SCROLLING = 60;
const COST_OF_DISTANCE = 20;
/** The person's words are hidden last; the tag closes the panel again and the control publishes. */
const COST_OF_WORDS = 12;
const COST_OF_CONTROLS = 4;
/** The empty part of the editor below the words is where the next ones go; so much of it is kept in mind. Pixels. */
const COST_OF_EDITOR = 0.5;
const ROOM_FOR_MORE = 96;

/** Rectangles that a panel has to reckon with. */
export interface PanelSurroundings {
  readonly tag: DOMRect;
  /** The person's words, line by line: best left free to read. */
  readonly words: readonly DOMRect[];
  /** The box they stand in. */
  readonly editor: DOMRect;
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

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Place of the panel: below or above the tag, beside the composer, below or above the words or at an edge of the window,
 * whichever hides least. Of equal places the first is taken; all are moved into the window.
 */
export function placePanel(size: Size, around: PanelSurroundings): PanelSpot {
  const spots = spotsFor(size, around).map((spot) => intoWindow(spot, size.width, around.window));
  const [first, ...others] = spots;
  let best = first ?? { x: EDGE, y: EDGE, height: size.height };
  let least = costOf(best, size, around);
  for (const spot of others) {
    const cost = costOf(spot, size, around);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

function spotsFor({ width, height }: Size, around: PanelSurroundings): PanelSpot[] {
  const { tag, outer, window, words } = around;
  const lowest = Math.min(LOWEST, window.height * LOWEST_SHARE);
  const lowered = (room: number) => Math.min(height, Math.max(room, lowest));
  const roomBelow = (y: number) => lowered(window.height - EDGE - y - GAP);
  const roomAbove = (y: number) => lowered(y - GAP - EDGE);
  const under = (x: number, y: number) => ({ x, y: y + GAP, height: roomBelow(y) });
  const over = (x: number, y: number) => ({ x, y: y - GAP - roomAbove(y), height: roomAbove(y) });
  const beside = { y: tag.bottom - height, height };
  const end = tag.right - width;
  const firstWord = Math.min(...words.map(({ top }) => top));
  const lastWord = Math.max(...words.map(({ bottom }) => bottom));
  // On a page that reads from right to left the tag stands at the left: there the panel begins where the tag begins.
  const isAtLeft = tag.left - outer.left < outer.right - tag.right;
  const xs = isAtLeft ? [tag.left, end] : [end, tag.left];
  return [
    ...xs.flatMap((x) => [under(x, tag.bottom), over(x, tag.top)]),
    { x: outer.right + GAP, ...beside },
    { x: outer.left - width - GAP, ...beside },
    ...(words.length === 0 ? [] : xs.flatMap((x) => [under(x, lastWord), over(x, firstWord)])),
    { x: window.width, ...beside },
    { x: 0, ...beside },
  ];
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
  size: Size,
  { tag, words, editor, control }: PanelSurroundings,
): number {
  const rect = new DOMRect(x, y, size.width, height);
  const controls = hidden(rect, tag) + (control ? hidden(rect, control) : 0);
  return (
    COST_OF_WORDS * words.reduce((sum, each) => sum + hidden(rect, each), 0) +
    COST_OF_EDITOR * hidden(rect, inUse(editor, words)) +
    COST_OF_CONTROLS * controls +
    COST_OF_SCROLLING * (size.height - height) +
    COST_OF_DISTANCE * distance(rect, tag)
  );
}

/** The part of an editor that words stand in or will soon: some editors are as high as their page. */
function inUse(editor: DOMRect, words: readonly DOMRect[]): DOMRect {
  const end = Math.max(editor.top, ...words.map(({ bottom }) => bottom)) + ROOM_FOR_MORE;
  const height = Math.min(editor.height, end - editor.top);
  return new DOMRect(editor.left, editor.top, editor.width, height);
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
