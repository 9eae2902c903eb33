/**
 * Tells when the text of one editor may have changed. Silent between `compositionstart` and `compositionend`: what an
 * input method still works on is nobody's business. Several signs of one change give one call, right after the page's own work.
 */
export class ChangeWatcher {
  private readonly abort = new AbortController();
  /** Draft.js and others render some changes themselves, without any event: the editor's own nodes tell of them. */
  private readonly observer = new MutationObserver(() => this.schedule());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private composing = false;
  /** Whether a text field was empty when it was last told of. */
  private isEmpty = true;

  constructor(
    private readonly editor: HTMLElement,
    private readonly onChange: () => void,
  ) {
    const { signal } = this.abort;
    const listen = (type: string, listener: (event: Event) => void) =>
      editor.addEventListener(type, listener, { signal, passive: true });
    listen('compositionstart', () => {
      this.composing = true;
    });
    listen('compositionend', () => {
      this.composing = false;
      this.schedule();
    });
    listen('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.schedule();
    });
    listen('change', () => this.schedule());
    // Some input methods end with the focus and never say so.
    listen('blur', () => {
      this.composing = false;
      this.schedule();
    });
    if (editor instanceof HTMLTextAreaElement) this.lookAfterPresses(editor);
    else this.observer.observe(editor, { childList: true, characterData: true, subtree: true });
  }

  /** Whether an input method is at work. */
  get isComposing(): boolean {
    return this.composing;
  }

  stop(): void {
    this.abort.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  /** A page that empties a text field by itself tells nobody; it does so when somebody presses something. */
  private lookAfterPresses(field: HTMLTextAreaElement): void {
    const look = () =>
      setTimeout(() => {
        if (field.value === '' && !this.isEmpty) this.schedule();
      }, 0);
    const options = { signal: this.abort.signal, capture: true, passive: true };
    for (const type of ['click', 'focusin'])
      field.ownerDocument.addEventListener(type, look, options);
  }

  /** Waits until the page has done with the key. */
  private schedule(): void {
    if (this.timer !== undefined || this.composing) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.composing) return;
      this.isEmpty = this.editor instanceof HTMLTextAreaElement && this.editor.value === '';
      this.onChange();
    }, 0);
  }
}
