import { isWholeMonth, type Period } from './period';

/** What a file is called: "tact-2026-11.html" for a month, "tact-2026-11-23_2026-11-29-posts.csv" for other days. */
export function periodFileName(period: Period, what: 'html' | 'posts.csv'): string {
  const days = isWholeMonth(period) ? period.start.slice(0, 7) : `${period.start}_${period.end}`;
  return what === 'html' ? `tact-${days}.html` : `tact-${days}-${what}`;
}
