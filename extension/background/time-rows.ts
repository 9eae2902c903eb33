import { TIME_SCHEMA, type TimeRow } from '../shared/ledger-entry';
import { timeRowSchema } from '../shared/ledger-schema';
import type { TimeNote } from '../shared/protocol/messages';
import * as v from 'valibot';
import type { LedgerDatabase, StoredTimeRow, TimeMark } from './ledger-database';
import { readAll, writeAll } from './transactions';

const DEVICE_KEY = 'device';
/** Ids remembered for a day and network. A page tells under a new one each time it comes to the front, so that only those
 * of the pages that are open at once can come again. */
const MOST_MARKS = 20;
const SECONDS_A_DAY = 86_400;

/** What of a note counts. */
export type NotedTime = Pick<TimeNote, 'id' | 'network' | 'localDate' | 'seconds'>;

/**
 * Adds what a page has newly told under an id to its day and network, in one transaction. The same note twice, or an older one
 * after a newer, changes nothing. Answers whether anything was added.
 */
export function noteTime(database: LedgerDatabase, note: NotedTime): Promise<boolean> {
  const fresh = crypto.randomUUID();
  return writeAll(database, ['meta', 'time'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const known = await meta.get(DEVICE_KEY);
    const device = typeof known === 'string' ? known : fresh;
    if (device !== known) await meta.put(device, DEVICE_KEY);
    const time = transaction.objectStore('time');
    const id = `time:${device}:${note.localDate}:${note.network}`;
    const row = asStored(await time.get(id));
    const changed = withNote(row, id, note);
    if (changed) await time.put(changed);
    return changed !== null;
  });
}

/** All usable time rows as they may be handed on; none where the database has no place for them yet. */
export async function timeRows(database: LedgerDatabase): Promise<readonly TimeRow[]> {
  if (!database.objectStoreNames.contains('time')) return [];
  const rows: readonly unknown[] = await readAll(database, ['time'], (transaction) =>
    transaction.objectStore('time').getAll(),
  );
  return rows.flatMap((row) => asStored(row) ?? []).map(bare);
}

/** A stored row that is what it should be; null otherwise. Marks that are not are forgotten. */
export function asStored(value: unknown): StoredTimeRow | null {
  if (typeof value !== 'object' || value === null) return null;
  const { marks, ...row } = value as Record<string, unknown>;
  const parsed = v.safeParse(timeRowSchema, row);
  if (!parsed.success) return null;
  return { ...parsed.output, marks: Array.isArray(marks) ? marks.filter(isMark) : [] };
}

function withNote(row: StoredTimeRow | null, id: string, note: NotedTime): StoredTimeRow | null {
  const marks = row?.marks ?? [];
  const told = marks.find((mark) => mark.id === note.id)?.seconds ?? 0;
  if (note.seconds <= told) return null;
  const others = marks.filter((mark) => mark.id !== note.id);
  return {
    schema: TIME_SCHEMA,
    id,
    localDate: note.localDate,
    network: note.network,
    seconds: Math.min((row?.seconds ?? 0) + note.seconds - told, SECONDS_A_DAY),
    marks: [...others, { id: note.id, seconds: note.seconds }].slice(-MOST_MARKS),
  };
}

function bare({ schema, id, localDate, network, seconds }: TimeRow): TimeRow {
  return { schema, id, localDate, network, seconds };
}

function isMark(value: unknown): value is TimeMark {
  if (typeof value !== 'object' || value === null) return false;
  const { id, seconds } = value as Partial<Record<keyof TimeMark, unknown>>;
  return typeof id === 'string' && typeof seconds === 'number' && Number.isFinite(seconds);
}
