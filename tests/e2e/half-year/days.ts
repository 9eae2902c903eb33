/** A day's length in milliseconds, in UTC. */
const DAY = 86_400_000;

/** Noon UTC of a calendar day ("2026-11-26"), in milliseconds. */
export function middayOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

/** The day so many days before. */
export function dayBefore(date: string, days: number): string {
  return new Date(middayOf(date) - days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when `later` is earlier. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((middayOf(later) - middayOf(earlier)) / DAY);
}

/** The first day of a day's week. `first`: 0 = Sunday, 1 = Monday, 6 = Saturday. */
export function weekOf(date: string, first: number): string {
  const weekday = new Date(middayOf(date)).getUTCDay();
  return dayBefore(date, (weekday - first + 7) % 7);
}
