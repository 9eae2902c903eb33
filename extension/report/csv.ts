import Papa from 'papaparse';
import type { LedgerEntry } from '../shared/ledger-entry';
import type { Summary, WeekTotals } from '../shared/summary';
import type { Period } from './period';

/** Spreadsheet programs take a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns of the weeks' table: English and never renamed, so that scripts may rely on them. `counted` is what the rule
 * counts, `share` is promotional ÷ counted, empty where nothing counts. Times are in seconds. */
export const WEEK_COLUMNS = [
  'week_start',
  'week_end',
  'iso_year',
  'iso_week',
  'posts',
  'replies',
  'shares',
  'contests',
  'unsure',
  'with_people',
  'of_others',
  'of_self',
  'counted',
  'promotional',
  'share',
  'writing_seconds',
  'network_seconds',
  'total_seconds',
  'cost',
  'currency',
] as const;

/** Columns of the posts' table. `day` and `time` are the author's, where the author was. No text, no address. */
export const POST_COLUMNS = [
  'day',
  'time',
  'network',
  'reply',
  'quote',
  'kind',
  'tag',
  'corrected',
  'seconds',
  'campaign',
  'imported',
] as const;

/** Weeks as a table, from the first one with a post or active time on; those before it are left out. */
export function weeksCsv(weeks: readonly WeekTotals[], currency: string): string {
  const first = weeks.findIndex((week) => week.published > 0 || week.totalSeconds > 0);
  const told = first < 0 ? [] : weeks.slice(first);
  return table(
    WEEK_COLUMNS,
    told.map((week) => [
      week.start,
      week.end,
      week.isoYear,
      week.isoWeek,
      week.published,
      week.replies,
      week.shares,
      week.contests,
      week.unsure,
      week.withPeople,
      week.ofOthers,
      week.ofSelf,
      week.total,
      week.promotional,
      week.share,
      week.seconds,
      week.activeSeconds,
      week.totalSeconds,
      week.cost,
      week.cost === null ? null : currency,
    ]),
  );
}

/** Posts as a table, oldest first: those of a period, or all. `entries` tell where their author's clock stood. */
export function postsCsv(
  posts: Summary['recent'],
  entries: readonly LedgerEntry[],
  period: Period | null,
): string {
  const offsets = new Map(
    entries.flatMap((entry) => (entry.type === 'post' ? [[entry.id, entry.offsetMinutes]] : [])),
  );
  const told = posts.filter(
    ({ localDate }) => period === null || (localDate >= period.start && localDate <= period.end),
  );
  return table(
    POST_COLUMNS,
    told
      .toReversed()
      .map((post) => [
        post.localDate,
        clockTime(post.at, offsets.get(post.id)),
        post.network,
        post.reply,
        post.quote,
        post.kind,
        post.tag,
        post.corrected,
        post.seconds,
        post.campaign,
        post.imported,
      ]),
  );
}

/** "14:05" on the author's clock; empty where the entry does not say how that stood. */
function clockTime(at: number, offsetMinutes: number | undefined): string {
  const local = at + (offsetMinutes ?? Number.NaN) * 60_000;
  return Number.isFinite(local) ? new Date(local).toISOString().slice(11, 16) : '';
}

type Cell = string | number | boolean | null;

/** A text that begins like a formula is written with an apostrophe before it: spreadsheet programs must not run it. */
function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [[...columns], ...rows.map((row) => [...row])];
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
