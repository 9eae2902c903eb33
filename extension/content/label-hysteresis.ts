import type { Verdict } from '../shared/verdict';
import type { Tag } from '../shared/vocabulary';

/** Beyond this probability (or below its counterpart) a change of tag is believed at once. */
const CLEAR = 0.8;
/** So many answers in a row that say the same are believed, too. */
const ENOUGH = 2;

/**
 * Keeps the tag from flickering between keystrokes. A new tag is shown at once when it is the first or clear, otherwise
 * when two answers in a row agree or, through `settle`, when the person pauses: at rest the last verdict always holds.
 */
export class LabelHysteresis {
  private shown: Tag | null = null;
  private candidate: Tag | null = null;
  private agreed = 0;

  /** The tag to show after this verdict. */
  take(verdict: Pick<Verdict, 'tag' | 'probability'>): Tag {
    const { tag } = verdict;
    if (tag === this.shown) return this.keep(tag);
    this.agreed = tag === this.candidate ? this.agreed + 1 : 1;
    this.candidate = tag;
    const isFirst = this.shown === null;
    return isFirst || isClear(verdict) || this.agreed >= ENOUGH
      ? this.keep(tag)
      : (this.shown ?? tag);
  }

  /** The person pauses: what was said last holds. Null when nothing was said yet. */
  settle(): Tag | null {
    return this.candidate === null ? this.shown : this.keep(this.candidate);
  }

  /** Whether a tag waits to be believed. */
  get isWaiting(): boolean {
    return this.candidate !== null;
  }

  /** Forgets everything, for the next text. */
  reset(): void {
    this.shown = null;
    this.candidate = null;
    this.agreed = 0;
  }

  private keep(tag: Tag): Tag {
    this.shown = tag;
    this.candidate = null;
    this.agreed = 0;
    return tag;
  }
}

function isClear({ tag, probability }: Pick<Verdict, 'tag' | 'probability'>): boolean {
  return tag === 'promotional'
    ? probability >= CLEAR
    : tag !== 'unsure' && probability <= 1 - CLEAR;
}
