/** A longer pause is not writing any more: only this much of it counts. Milliseconds. */
const LONGEST_PAUSE = 30_000;
/** A day: more than anybody writes at one text, and the most that the ledger takes. Seconds. */
const MOST_SECONDS = 86_400;

/** Time spent writing: the pauses between changes, each counted up to half a minute. */
export class WritingTime {
  private milliseconds = 0;
  private last: number | null = null;

  /** The text changed at this moment (milliseconds of any clock that does not go back). */
  note(now: number): void {
    if (this.last !== null) {
      this.milliseconds += Math.min(Math.max(0, now - this.last), LONGEST_PAUSE);
    }
    this.last = now;
  }

  /** Whole seconds so far. */
  seconds(): number {
    return Math.min(MOST_SECONDS, Math.round(this.milliseconds / 1000));
  }

  /** Begins again, for the next text. */
  reset(): void {
    this.milliseconds = 0;
    this.last = null;
  }
}
