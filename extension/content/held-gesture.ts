/** A second click so soon belongs to a double click; a key's own click comes as soon after it. Milliseconds. */
const SAME_GESTURE = 1200;

/**
 * The press that was held, with what still belongs to it: the second half of a double click, the repeats of a key that
 * stays down, the click that a key makes on a button. None of these is a second press.
 */
export class HeldGesture {
  private key: string | null = null;
  private isClick = false;
  private last = -Infinity;

  begin(event: MouseEvent | KeyboardEvent): void {
    this.key = 'code' in event ? event.code : null;
    this.isClick = this.key === null;
    this.last = event.timeStamp;
  }

  /** Whether an event is only more of the press that was held. */
  includes(event: MouseEvent | KeyboardEvent): boolean {
    if ('code' in event) {
      const isRepeat = event.repeat && event.code === this.key;
      if (isRepeat) this.last = event.timeStamp;
      // Pressed anew: what it does on a button from now on is of another gesture.
      else this.key = null;
      return isRepeat;
    }
    if (event.timeStamp - this.last > SAME_GESTURE) return false;
    return this.isClick ? event.detail > 1 : this.key !== null && event.detail === 0;
  }

  /** A key is let go. A button's click may still follow. */
  end(event: KeyboardEvent): void {
    if (event.code !== this.key) return;
    setTimeout(() => {
      this.key = null;
    }, 0);
  }
}
