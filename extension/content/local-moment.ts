/** A moment as the ledger keeps it. */
export interface LocalMoment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The person's calendar day, "2026-11-26". */
  readonly localDate: string;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** A moment where the person is now. */
export function localMoment(moment: Date): LocalMoment {
  return {
    at: moment.getTime(),
    localDate: localDateOf(moment),
    // The browser counts westwards; -0 is no number for a ledger.
    offsetMinutes: 0 - moment.getTimezoneOffset(),
  };
}

/** Part of a stretch of time, on one calendar day. */
export interface DayPart {
  readonly localDate: string;
  readonly milliseconds: number;
}

/**
 * A stretch of time by the person's calendar days. `start`: milliseconds since 1970; `length`: milliseconds, at most a
 * day. Parts of no length are left out.
 */
export function splitByDay(start: number, length: number): readonly DayPart[] {
  const first = localDateOf(new Date(start));
  const end = new Date(start + length);
  const last = localDateOf(end);
  // Where clocks are changed at midnight, the browser answers the day's first moment.
  const midnight = new Date(end.getFullYear(), end.getMonth(), end.getDate()).getTime();
  const before = first === last ? length : Math.min(Math.max(0, midnight - start), length);
  return [
    { localDate: first, milliseconds: before },
    { localDate: last, milliseconds: length - before },
  ].filter(({ milliseconds }) => milliseconds > 0);
}

function localDateOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
