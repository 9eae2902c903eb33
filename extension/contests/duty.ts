/** One thing to see to before a contest. Its sentence stands in the locale area `contests` as `contest_duty_<id>`. */
export interface Duty {
  readonly id: string;
  /** Names the law or policy: `contest_source_<source>` in the same area. */
  readonly source: string;
  /** Where the source stands, to be read and copied; nothing in Tact opens or fetches it. */
  readonly url?: string;
  /** How recent the text that was read is, be it the source or a lawyer's or trade body's account of it: "2026-02", or
   * "2024" where only the year is known. Absent where the page bore no date. */
  readonly dated?: string;
}

/** What a region's law asks. */
export interface RegionDuties {
  readonly duties: readonly Duty[];
  /** A formality that older guides still demand and that is gone: `contest_note_<id>`. */
  readonly gone?: Duty;
}

/** Calendar day on which the sources of every duty were looked up. They were read as stored copies, so that `dated` and
 * {@link newestSource}, not this day, tell how fresh a sentence is. */
export const CHECKED = '2026-11-27';

/** The date of the newest of the sources, or null where none bore a date. */
export function newestSource(duties: readonly Duty[]): string | null {
  const dates = duties.flatMap(({ dated }) => (dated === undefined ? [] : [dated])).sort();
  return dates.at(-1) ?? null;
}
