/** Whether the person has hidden the tag: for one text, or by key in the whole page. Forgotten with the page. */
export class Hiding {
  private isTextHidden = false;
  private isPageHidden = false;

  get isHidden(): boolean {
    return this.isTextHidden || this.isPageHidden;
  }

  hideText(): void {
    this.isTextHidden = true;
  }

  /** Another text begins. */
  nextText(): void {
    this.isTextHidden = false;
  }

  /** Hides it in the page, or shows it again however it was hidden. */
  toggle(): void {
    this.isPageHidden = !this.isHidden;
    this.isTextHidden = false;
  }
}
