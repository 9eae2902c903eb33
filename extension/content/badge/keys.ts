/** What the badge's keys act on. */
export interface KeyParts {
  readonly isShown: () => boolean;
  readonly isOpen: () => boolean;
  readonly owns: (event: Event) => boolean;
  readonly open: () => void;
  /** Escape closes. */
  readonly close: () => void;
  /** A press begins, anywhere. */
  readonly onPress: () => void;
  /** A press beside it closes. */
  readonly leave: (press: Event) => void;
  /** Hides the tag, or shows it again; false when there is none to hide or show. */
  readonly toggleHidden: () => boolean;
}

/**
 * The badge's keys, heard before the page's: Alt+Shift+W opens the reasons ("why") and goes into them, Alt+Shift+H hides
 * or shows the tag, Escape closes what is open – and nothing of the page with it. A press beside it closes it, too.
 */
export class BadgeKeys {
  private readonly abort = new AbortController();
  /** By document: a frame that has loaded another one is the same window, without its listeners. */
  private readonly heard = new WeakSet<Document>();

  constructor(
    view: Window,
    private readonly parts: KeyParts,
  ) {
    this.listenTo(view);
  }

  /** Hears the keys of this window, too: those of a frame reach no other. */
  listenTo(view: Window): void {
    if (this.heard.has(view.document)) return;
    this.heard.add(view.document);
    const options = { signal: this.abort.signal, capture: true };
    view.addEventListener('keydown', (event) => this.onKey(event), options);
    view.addEventListener('pointerdown', (event) => this.onPointer(event), options);
  }

  stop(): void {
    this.abort.abort();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { altKey, shiftKey, ctrlKey, metaKey, code, key } = event;
    if (key === 'Escape' && this.parts.isOpen()) {
      take(event);
      this.parts.close();
      return;
    }
    if (!altKey || !shiftKey || ctrlKey || metaKey) return;
    if (code === 'KeyW' && this.parts.isShown()) {
      take(event);
      this.parts.open();
    } else if (code === 'KeyH' && this.parts.toggleHidden()) {
      take(event);
    }
  }

  private onPointer(event: PointerEvent): void {
    this.parts.onPress();
    if (this.parts.isOpen() && !this.parts.owns(event)) this.parts.leave(event);
  }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
