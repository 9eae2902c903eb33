import { ledgerSeconds } from './gap-count';
import { splitByDay } from './local-moment';

/** What is to be told of one day. */
export interface DayNote {
  readonly id: string;
  readonly localDate: string;
  readonly seconds: number;
}

interface Day {
  milliseconds: number;
  /** Seconds that the background has confirmed. */
  kept: number;
  /** Seconds that it was told and has not answered yet. */
  asked: number;
}

/** Active time by calendar day under one id, with what of it the background knows. Counts only grow. */
export class DaySeconds {
  private current: string = crypto.randomUUID();
  private readonly days = new Map<string, Day>();
  private gathered = 0;

  /** The id of all that is counted now. */
  get id(): string {
    return this.current;
  }

  /** Seconds counted since anything was told last. */
  get untold(): number {
    return this.gathered / 1000;
  }

  /** Whether nothing was counted under this id yet. */
  get isFresh(): boolean {
    return this.days.size === 0;
  }

  /** Counts a stretch of time. `start`: milliseconds since 1970, by the person's clock; `length`: milliseconds. */
  add(start: number, length: number): void {
    for (const { localDate, milliseconds } of splitByDay(start, length)) {
      const day = this.days.get(localDate) ?? { milliseconds: 0, kept: 0, asked: 0 };
      day.milliseconds += milliseconds;
      this.days.set(localDate, day);
    }
    this.gathered += length;
  }

  /** What the background does not know and is not being told already. */
  take(): readonly DayNote[] {
    this.gathered = 0;
    const notes: DayNote[] = [];
    for (const [localDate, day] of this.days) {
      const seconds = ledgerSeconds(day.milliseconds);
      if (seconds <= Math.max(day.kept, day.asked)) continue;
      day.asked = seconds;
      notes.push({ id: this.id, localDate, seconds });
    }
    return notes;
  }

  /** The background has kept a note, or (`isKept` false) has not answered. */
  settle({ id, localDate, seconds }: DayNote, isKept: boolean): void {
    const day = this.days.get(localDate);
    if (!day || id !== this.id) return;
    if (isKept) day.kept = Math.max(day.kept, seconds);
    else if (day.asked === seconds) day.asked = 0;
  }

  /**
   * The page comes to the front. An answer that was on its way may have been lost meanwhile. When all is told, a new id
   * begins: what was erased since does not come back with the next note.
   */
  renew(): void {
    for (const day of this.days.values()) day.asked = 0;
    const isTold = [...this.days.values()].every(
      ({ milliseconds, kept }) => ledgerSeconds(milliseconds) === kept,
    );
    if (isTold) this.forget();
  }

  /** Forgets everything, told or not. */
  forget(): void {
    this.current = crypto.randomUUID();
    this.days.clear();
    this.gathered = 0;
  }
}
