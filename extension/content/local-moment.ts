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
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return {
    at: moment.getTime(),
    localDate: `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`,
    // The browser counts westwards; -0 is no number for a ledger.
    offsetMinutes: 0 - moment.getTimezoneOffset(),
  };
}
