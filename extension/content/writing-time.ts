import { GapCount, ledgerSeconds } from './gap-count';

/** A longer pause is not writing any more: only this much of it counts. Milliseconds. */
const LONGEST_PAUSE = 30_000;

/** Time spent writing: the pauses between changes of the text, each counted up to half a minute. */
export class WritingTime {
  private readonly pauses = new GapCount(LONGEST_PAUSE);
  private milliseconds = 0;

  /** The text changed at this moment (milliseconds of any clock that does not go back). */
  note(now: number): void {
    this.milliseconds += this.pauses.note(now);
  }

  /** Whole seconds so far. */
  seconds(): number {
    return ledgerSeconds(this.milliseconds);
  }

  /** Begins again, for the next text. */
  reset(): void {
    this.milliseconds = 0;
    this.pauses.forget();
  }
}
