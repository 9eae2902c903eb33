import { HOST_TAG } from './debris';
import { badgeCss } from './styles';

/**
 * The one element Tact adds to a page: a shadow root in the browser's top layer, so that nothing of the page covers it,
 * styles it or moves it. Closed, so that the page cannot look in; open in the test build.
 */
export class BadgeHost {
  readonly root: ShadowRoot;
  /** Holds everything that is shown. Language and look stand on it, not on the host, where the page could see them change. */
  readonly stage: HTMLElement;
  private readonly element: HTMLElement;

  constructor(private readonly page: Document) {
    this.element = page.createElement(HOST_TAG);
    this.element.setAttribute('popover', 'manual');
    const mode = import.meta.env.MODE === 'test' ? 'open' : 'closed';
    this.root = this.element.attachShadow({ mode });
    const style = page.createElement('style');
    // Set in one piece: Firefox lets a content script's own style through a strict page policy only this way.
    style.textContent = badgeCss();
    this.stage = page.createElement('div');
    this.stage.className = 'tact-stage';
    this.root.append(style, this.stage);
    this.keepToItself();
  }

  /** Whether an event began in the badge. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  /** Puts the badge above everything that is open now, without a change of focus. */
  raise(): void {
    // Pages that write themselves anew take the element away.
    if (!this.element.isConnected) this.page.documentElement.append(this.element);
    this.lower();
    this.element.showPopover();
  }

  lower(): void {
    if (this.isRaised) this.element.hidePopover();
  }

  get isRaised(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  dress(theme: 'light' | 'dark', language: string, direction: 'ltr' | 'rtl'): void {
    this.stage.dataset.theme = theme;
    this.stage.lang = language;
    this.stage.dir = direction;
  }

  remove(): void {
    this.element.remove();
  }

  /** What happens in the badge is none of the page's business: its shortcuts, its "click outside" and its focus traps. */
  private keepToItself(): void {
    const types =
      'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress focusin focusout wheel contextmenu';
    for (const type of types.split(' ')) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
  }
}
