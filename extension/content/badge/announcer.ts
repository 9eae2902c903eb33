import { el } from './element';

/** Time without another change before anything is said, so that typing is not talked over. Milliseconds. */
const PAUSE = 900;

/** Tells screen readers the tag, politely, and only when it has changed. */
export class Announcer {
  // The text is changed, never replaced: nodes that leave the document end a step of undoing (see Sheet.draw).
  private readonly text = document.createTextNode('');
  readonly element = el(
    'div',
    { class: 'unseen', role: 'status', 'aria-live': 'polite' },
    this.text,
  );
  private said = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Says a sentence unless the same news was said last. `news`: what makes it new, such as the tag. */
  say(sentence: string, news = sentence): void {
    clearTimeout(this.timer);
    if (news === this.said) return;
    this.timer = setTimeout(() => {
      this.said = news;
      this.text.data = sentence;
    }, PAUSE);
  }

  /** The badge goes; the same tag beside another text is news again. */
  reset(): void {
    clearTimeout(this.timer);
    this.said = '';
    this.text.data = '';
  }
}
