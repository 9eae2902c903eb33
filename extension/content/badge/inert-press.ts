/** Everything a press is made of. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Lets the tag be pressed while a modal <dialog> of the page is open. The browser then gives no press to anything
 * outside that dialog, not even in the top layer above it, and putting the tag into the dialog would change the page.
 * So a press at the tag's place is taken before the page hears of it.
 */
export class InertPress {
  private readonly abort = new AbortController();

  constructor(
    view: Window,
    private readonly tag: Element,
    private readonly isNeeded: () => boolean,
    private readonly onPress: () => void,
  ) {
    const { signal } = this.abort;
    for (const type of PRESS) {
      view.addEventListener(type, (event) => this.take(event), { signal, capture: true });
    }
  }

  stop(): void {
    this.abort.abort();
  }

  private take(event: MouseEvent): void {
    if (!event.isTrusted || !this.isNeeded() || !this.isHit(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') this.onPress();
  }

  private isHit({ clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = this.tag.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }
}
