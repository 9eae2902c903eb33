import { el } from './element';

/**
 * A <dialog> of the badge that is opened without taking the focus, except above a page's own modal window, where only a
 * modal one can be used.
 */
export class Sheet {
  readonly element: HTMLDialogElement;

  /** `onLeave`: it was closed by Escape or by a press beside it while modal; with the press, if it was one. */
  constructor(
    attributes: Readonly<Record<string, string>>,
    onLeave: (press: MouseEvent | null) => void,
  ) {
    // A press with the pointer leaves the caret where it is.
    this.element = el('dialog', {
      ...attributes,
      onmousedown: (event) => event.preventDefault(),
    });
    this.element.addEventListener('close', () => onLeave(null));
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element && this.isModal && !holds(this.element, event)) {
        onLeave(event);
      }
    });
  }

  get isOpen(): boolean {
    return this.element.hasAttribute('open');
  }

  private get isModal(): boolean {
    return this.isOpen && this.element.matches(':modal');
  }

  /** Opens it. `isModal`: the page has a modal window open, which makes everything outside it inert. */
  open(isModal: boolean): void {
    if (this.isOpen) return;
    if (isModal) {
      // A modal one gives the focus to something: to its head, not to a button that then looks pressed.
      this.element.querySelector(':scope > :not([hidden])')?.setAttribute('autofocus', '');
      this.element.showModal();
    } else this.element.setAttribute('open', '');
  }

  close(): void {
    if (this.isModal) this.element.close();
    else this.element.removeAttribute('open');
    this.sweep();
  }

  /**
   * Shows other content. What was shown is hidden, and taken out when the sheet is closed: Chromium ends a step of undoing
   * whenever a node leaves the document, wherever it stood, and Ctrl+Z would then take back less than without Tact.
   */
  protected draw(...content: readonly Element[]): void {
    if (!this.isOpen) this.sweep();
    for (const old of this.element.children) old.toggleAttribute('hidden', true);
    this.element.append(...content);
  }

  private sweep(): void {
    for (const old of [...this.element.querySelectorAll(':scope > [hidden]')]) old.remove();
  }
}

/** Whether a press is on an element, as it is drawn. */
export function holds(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
