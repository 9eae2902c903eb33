import { autoUpdate, computePosition, hide } from '@floating-ui/dom';
import type { Settings } from '../../shared/settings';
import type { Composer } from '../../sites/composer';
import { closestAcross, frameAround } from './composed-tree';
import { placePanel } from './panel-place';
import type { Pill } from './pill';
import { frameOf, Placement } from './placement';
import { screenRect } from './screen-rect';
import type { Sheet } from './sheet';
import { likelyWordsOf } from './word-rects';

/** What stands beside a composer. */
export interface StandingParts {
  readonly tag: Pill;
  /** The sheets, of which at most one is open. */
  readonly sheets: readonly Sheet[];
  readonly corner: () => Settings['badgeCorner'];
}

/** Keeps the tag and what it has opened in their places while the page scrolls, grows and zooms. */
export class Standing {
  private readonly placement = new Placement();
  private composer: Composer | null = null;
  private stopFollowing: (() => void) | null = null;
  /** What else of the composer may move by itself, such as its publishing control below a message that appears. */
  private anchors: readonly Element[] = [];
  private stopAnchors: (() => void)[] = [];
  private frame: number | null = null;

  constructor(private readonly parts: StandingParts) {}

  /** Stands beside this composer from now on. */
  follow(composer: Composer): void {
    this.leave();
    this.composer = composer;
    this.stopFollowing = autoUpdate(composer.editor, this.parts.tag.element, () => this.place());
  }

  leave(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.followAnchors([]);
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
    this.composer = null;
    this.placement.reset();
  }

  /** Another corner is wanted. */
  lookAfresh(): void {
    this.placement.reset();
    this.place();
  }

  /** Whether the composer stands in a modal window of the page, outside of which nothing can be pressed. */
  isUnderModal(): boolean {
    if (!this.composer) return false;
    return closestAcross(this.composer.editor, 'dialog:modal') !== null;
  }

  place(): void {
    const { composer } = this;
    const tag = this.parts.tag.element;
    if (!composer?.editor.isConnected) return;
    this.followAnchors(anchorsOf(composer));
    const spot = this.findSpot(composer);
    tag.classList.toggle('away', spot === null);
    if (!spot) return;
    moveTo(tag, spot.x, spot.y);
    void this.hideWithEditor(composer);
    this.placeSheet();
  }

  /** Puts the open sheet where it hides least. */
  placeSheet(): void {
    const { composer } = this;
    const sheet = this.parts.sheets.find(({ isOpen }) => isOpen);
    if (!composer || !sheet) return;
    const { element } = sheet;
    element.style.maxHeight = '';
    const control = composer.control();
    const spot = placePanel(element.getBoundingClientRect(), {
      tag: this.parts.tag.element.getBoundingClientRect(),
      words: composer.parts().flatMap(({ node }) => likelyWordsOf(node)),
      editor: screenRect(composer.editor),
      outer: screenRect(frameOf(composer)),
      control: control && screenRect(control),
      window: { width: innerWidth, height: innerHeight },
    });
    element.style.maxHeight = `${Math.ceil(spot.height)}px`;
    moveTo(element, spot.x, spot.y);
  }

  /** Several things that move at once are one reason to look. */
  private placeSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.place();
    });
  }

  private followAnchors(anchors: readonly Element[]): void {
    const isSame =
      anchors.length === this.anchors.length &&
      anchors.every((each, at) => each === this.anchors[at]);
    if (isSame) return;
    this.anchors = anchors;
    for (const stop of this.stopAnchors) stop();
    const tag = this.parts.tag.element;
    this.stopAnchors = anchors.map((anchor) =>
      autoUpdate(anchor, tag, () => this.placeSoon(), { ancestorScroll: false }),
    );
  }

  /** A place for the tag, else for its sign alone. */
  private findSpot(composer: Composer): { readonly x: number; readonly y: number } | null {
    const { tag, corner } = this.parts;
    for (const isCompact of [false, true]) {
      tag.isCompact = isCompact;
      const spot = this.placement.find(composer, tag.element.getBoundingClientRect(), corner());
      if (spot) return spot;
    }
    return null;
  }

  /** The editor may have been scrolled out of its box, or of its frame, or the frame out of the window. */
  private async hideWithEditor({ editor }: Composer): Promise<void> {
    const tag = this.parts.tag.element;
    let seen: Element = editor;
    for (let frame = frameAround(editor.ownerDocument); frame;) {
      if (isOutside(screenRect(seen), screenRect(frame))) {
        tag.classList.add('away');
        return;
      }
      seen = frame;
      frame = frameAround(frame.ownerDocument);
    }
    const { middlewareData } = await computePosition(seen, tag, { middleware: [hide()] });
    tag.classList.toggle('away', middlewareData.hide?.referenceHidden ?? false);
  }
}

function anchorsOf(composer: Composer): readonly Element[] {
  const control = composer.control();
  const frame = frameOf(composer);
  return [frame, control].filter((each) => each !== null && each !== composer.editor) as Element[];
}

function isOutside(one: DOMRect, view: DOMRect): boolean {
  return (
    one.right <= view.left ||
    one.left >= view.right ||
    one.bottom <= view.top ||
    one.top >= view.bottom
  );
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
