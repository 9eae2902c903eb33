/** What the badge's keys act on. */
export interface KeyParts {
  readonly isShown: () => boolean;
  readonly isOpen: () => boolean;
  readonly owns: (event: Event) => boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The badge's keys, heard before the page's: Alt+Shift+W opens the reasons ("why") and goes into them, Escape closes
 * them – and nothing of the page with them. A press beside the panel closes it, too.
 */
export class BadgeKeys {
  private readonly abort = new AbortController();

  constructor(
    view: Window,
    private readonly parts: KeyParts,
  ) {
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
    } else if (altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyW') {
      if (!this.parts.isShown()) return;
      take(event);
      this.parts.open();
    }
  }

  private onPointer(event: PointerEvent): void {
    if (this.parts.isOpen() && !this.parts.owns(event)) this.parts.close();
  }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
