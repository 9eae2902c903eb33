import { isTextField } from '../sites/reading/field-text';

/**
 * Tells when the text of a composer's fields may have changed. Silent between `compositionstart` and `compositionend`:
 * what an input method still works on is nobody's business. Several signs of one change give one call, right after the
 * page's own work.
 */
export class ChangeWatcher {
  private readonly abort = new AbortController();
  /** Draft.js and others render some changes themselves, without any event: the editor's own nodes tell of them. */
  private readonly observer = new MutationObserver(() => this.schedule());
  private readonly nodes = new Set<HTMLElement>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private composing = false;
  /** What text fields held when they were last told of. */
  private readonly told = new WeakMap<HTMLElement, string>();

  constructor(
    nodes: readonly HTMLElement[],
    private readonly onChange: () => void,
  ) {
    this.follow(nodes);
  }

  /** Whether an input method is at work. */
  get isComposing(): boolean {
    return this.composing;
  }

  /** Follows these fields, too; pages add some in the middle of a text. */
  follow(nodes: readonly HTMLElement[]): void {
    for (const node of nodes) {
      if (this.nodes.has(node)) continue;
      this.nodes.add(node);
      this.watch(node);
    }
  }

  stop(): void {
    this.abort.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private watch(node: HTMLElement): void {
    const { signal } = this.abort;
    const listen = (type: string, listener: (event: Event) => void) =>
      node.addEventListener(type, listener, { signal, passive: true });
    listen('compositionstart', () => {
      this.composing = true;
    });
    listen('compositionend', () => {
      this.composing = false;
      this.schedule();
    });
    listen('input', (event) => {
      if (!(event as InputEvent).isComposing) this.schedule();
    });
    listen('change', () => this.schedule());
    // Some input methods end with the focus and never say so.
    listen('focusout', () => {
      this.composing = false;
      this.schedule();
    });
    if (isTextField(node)) this.lookAfterPresses(node);
    else this.observer.observe(node, { childList: true, characterData: true, subtree: true });
  }

  /**
   * A page that changes a text field by itself tells nobody: it empties it, completes a name, puts in an emoji. It does so
   * when somebody presses something.
   */
  private lookAfterPresses(field: HTMLTextAreaElement | HTMLInputElement): void {
    this.told.set(field, field.value);
    const look = () =>
      setTimeout(() => {
        if (field.value !== this.told.get(field)) this.schedule();
      }, 0);
    const options = { signal: this.abort.signal, capture: true, passive: true };
    for (const type of ['click', 'focusin'])
      field.ownerDocument.addEventListener(type, look, options);
    field.addEventListener('keyup', look, options);
  }

  /** Waits until the page has done with the key. */
  private schedule(): void {
    if (this.timer !== undefined || this.composing) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.composing) return;
      for (const node of this.nodes) {
        if (isTextField(node)) this.told.set(node, node.value);
      }
      this.onChange();
    }, 0);
  }
}
