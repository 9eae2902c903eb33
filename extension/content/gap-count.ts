/** A day: the most that the ledger takes for one text, or for one network's day. Seconds. */
export const MOST_SECONDS = 86_400;

/**
 * Adds up the gaps between signs that somebody is at work. Of a gap only so much counts: who gives no sign for longer
 * does something else.
 */
export class GapCount {
  private last: number | null = null;

  /** `longest`: what counts of one gap at most, in milliseconds. */
  constructor(private readonly longest: number) {}

  /** A sign at this moment (milliseconds of a clock that does not go back). Answers the milliseconds that it adds. */
  note(now: number): number {
    const gap = this.last === null ? 0 : Math.max(0, now - this.last);
    this.last = now;
    return Math.min(gap, this.longest);
  }

  /** The next sign is the first again. */
  forget(): void {
    this.last = null;
  }
}

/** Milliseconds as whole seconds, as the ledger takes them. */
export function ledgerSeconds(milliseconds: number): number {
  return Math.min(MOST_SECONDS, Math.round(milliseconds / 1000));
}
