import type { Settings } from '../../shared/settings';
import type { Composer } from '../../sites/composer';
import { holdsAcross, closestAcross } from './composed-tree';
import { screenRect } from './screen-rect';
import { topmostAt } from './topmost';
import { likelyWordsOf, wordsOf } from './word-rects';

/** A place in the window, in CSS pixels from its top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Corner = Settings['badgeCorner'];
/** Ways to stand at a composer, in the words of the settings' corners. */
type Manner = 'beside-control' | 'outside' | 'inside' | 'at-text' | 'outside-flipped';

/** Distance to what it stands beside, and to the window's edge. Pixels. */
const GAP = 8;
const EDGE = 6;

/** Smaller things to press are hardly to be met. Pixels. */
const LEAST_BUTTON = 28;
/** A spot that was found free is believed to be so for this long, so that typing costs little. Milliseconds. */
const FRESH = 250;

const PRESSABLE =
  'a[href], button, input, select, textarea, [role="button"], [role="link"], [role="switch"], [tabindex="0"], svg, img, video, progress, [role="progressbar"]';
const WINDOWS = '[role="dialog"], dialog, .artdeco-modal';

/**
 * Finds the place for the tag beside a composer: left of the publishing control where that row is free, else outside
 * the composer, else in a corner of the box that holds no words, or just below it. Never over the words, the control or other controls
 * while any place is free of them.
 */
export class Placement {
  /** The way that was found last is kept while it is possible, so that the tag does not hop about. */
  private manner: Manner | null = null;
  /** The spot that was free of everything when it was last looked at, and when that was. */
  private found: { readonly key: string; readonly at: number } | null = null;

  find(composer: Composer, size: Size, corner: Corner): Spot | null {
    const { editor } = composer;
    const box = screenRect(editor);
    if (box.width === 0 || box.height === 0) return null;
    const scene = new Scene(composer, box, size, corner);
    const manners = scene.manners();
    const order = this.manner ? [this.manner, ...manners] : manners;
    for (const manner of order) {
      if (!manners.includes(manner)) continue;
      const spot = scene.spot(manner);
      if (!spot || !this.isFree(scene, spot, size)) continue;
      this.manner = manner;
      return spot;
    }
    this.manner = null;
    return scene.lastResort();
  }

  /** Another composer: look afresh. */
  reset(): void {
    this.manner = null;
    this.found = null;
  }

  /** Looks below a spot at most so often: words and control are measured each time, the rest changes less. */
  private isFree(scene: Scene, spot: Spot, { width, height }: Size): boolean {
    const key = [spot.x, spot.y, width, height].join();
    const now = performance.now();
    if (this.found?.key === key && now - this.found.at < FRESH) return scene.isClearAt(spot);
    if (!scene.isFree(spot)) return false;
    this.found = { key, at: now };
    return true;
  }
}

/** The window a composer stands in, or the composer itself where it is part of the page. */
export function frameOf(composer: Composer): Element {
  return closestAcross(composer.editor, WINDOWS) ?? composer.scope();
}

/** One look at a composer: the rectangles that matter. */
class Scene {
  private readonly outer: DOMRect;
  private readonly control: DOMRect | null;
  private readonly isWindow: boolean;
  private readonly isTop: boolean;
  private readonly isRight: boolean;
  private readonly words: readonly DOMRect[];

  constructor(
    private readonly composer: Composer,
    private readonly box: DOMRect,
    private readonly size: Size,
    private readonly corner: Corner,
  ) {
    const { editor } = composer;
    const scope = composer.scope();
    const around = closestAcross(editor, WINDOWS);
    this.isWindow = around !== null;
    this.outer = screenRect(around ?? scope);
    const control = composer.control(scope);
    this.control = control && screenRect(control);
    this.isTop = corner.startsWith('top');
    const isEnd = corner.endsWith('end');
    this.isRight = (getComputedStyle(editor).direction === 'rtl') !== isEnd;
    this.words = composer.parts().flatMap(({ node }) => wordsOf(node));
  }

  /** The ways to try, best first. Windows have free space around them; boxes in a page rather inside. */
  manners(): readonly Manner[] {
    const around: Manner[] = this.isWindow
      ? ['outside', 'inside', 'at-text', 'outside-flipped']
      : ['inside', 'at-text', 'outside', 'outside-flipped'];
    return this.corner === 'bottom-end' ? ['beside-control', ...around] : around;
  }

  spot(manner: Manner): Spot | null {
    switch (manner) {
      case 'beside-control':
        return this.besideControl();
      case 'inside':
        return {
          x: this.isRight ? this.box.right - this.size.width - EDGE : this.box.left + EDGE,
          y: this.isTop ? this.box.top + EDGE : this.box.bottom - this.size.height - EDGE,
        };
      // An editor may be no higher than its words, in a box with room below them.
      case 'at-text':
        return {
          x: this.isRight ? this.box.right - this.size.width : this.box.left,
          y: this.isTop ? this.box.top - this.size.height - EDGE : this.box.bottom + EDGE,
        };
      case 'outside':
      case 'outside-flipped': {
        const above = this.isTop === (manner === 'outside');
        return {
          x: this.isRight ? this.outer.right - this.size.width : this.outer.left,
          y: above ? this.outer.top - this.size.height - EDGE : this.outer.bottom + EDGE,
        };
      }
    }
  }

  /** Whether the tag would stand in the window, and over nothing that matters. */
  isFree(spot: Spot): boolean {
    if (!this.isClearAt(spot)) return false;
    return pointsOf(this.rectAt(spot)).every(([x, y]) => this.isEmptyAt(x, y));
  }

  /** Whether the tag would stand in the window, and over neither words nor the control. */
  isClearAt(spot: Spot): boolean {
    return this.isClear(this.rectAt(spot), this.words);
  }

  /** Corners of the composer, then of the window, the chosen one first: the first that hides no words and no control. */
  lastResort(): Spot | null {
    const { width, height } = this.size;
    const { left, right, top, bottom } = this.outer;
    const ends = [right - width, innerWidth - width - 2 * GAP];
    const starts = [left, 2 * GAP];
    const unders = [bottom + EDGE, innerHeight - height - 2 * GAP];
    const overs = [top - height - EDGE, 2 * GAP];
    const xs = this.isRight ? [...ends, ...starts] : [...starts, ...ends];
    const ys = this.isTop ? [...overs, ...unders] : [...unders, ...overs];
    const words = this.composer.parts().flatMap(({ node }) => likelyWordsOf(node));
    const spots = ys.flatMap((y) => xs.map((x) => ({ x, y })));
    const inside = this.spot('inside');
    if (inside) spots.push(inside);
    return (
      spots.find((spot) => this.isFree(spot)) ??
      spots.find((spot) => this.isClear(this.rectAt(spot), words)) ??
      null
    );
  }

  /** Whether a rectangle is in the window, and over neither words nor the control. */
  private isClear(rect: DOMRect, words: readonly DOMRect[]): boolean {
    if (rect.left < EDGE || rect.top < EDGE) return false;
    if (rect.right > innerWidth - EDGE || rect.bottom > innerHeight - EDGE) return false;
    if (this.control && overlap(rect, this.control)) return false;
    return !words.some((each) => overlap(rect, each));
  }

  private rectAt({ x, y }: Spot): DOMRect {
    return new DOMRect(x, y, this.size.width, this.size.height);
  }

  private besideControl(): Spot | null {
    const { control } = this;
    if (!control || control.width === 0) return null;
    const y = control.top + (control.height - this.size.height) / 2;
    const x = this.isRight ? control.left - this.size.width - GAP : control.right + GAP;
    const isIn = x >= this.outer.left && x + this.size.width <= this.outer.right;
    return isIn ? { x, y } : null;
  }

  private isEmptyAt(x: number, y: number): boolean {
    const { editor } = this.composer;
    const found = topmostAt(x, y);
    if (!found || holdsAcross(editor, found)) return true;
    const pressable = closestAcross(found, PRESSABLE);
    if (pressable && !holdsAcross(pressable, editor)) return false;
    return ![...found.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
  }
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right + 2 &&
    one.right > other.left - 2 &&
    one.top < other.bottom + 2 &&
    one.bottom > other.top - 2
  );
}

/** Points so close to each other that no button fits between them; its middle is looked at more closely than its edges. */
function pointsOf({ left, right, top, bottom }: DOMRect): readonly (readonly [number, number])[] {
  const row = (y: number, step: number) => {
    const columns = Math.max(1, Math.ceil((right - left) / step));
    return Array.from(
      { length: columns + 1 },
      (_, column) => [left + ((right - left) * column) / columns, y] as const,
    );
  };
  return [
    ...row((top + bottom) / 2, LEAST_BUTTON),
    ...row(top, 2 * LEAST_BUTTON),
    ...row(bottom, 2 * LEAST_BUTTON),
  ];
}
