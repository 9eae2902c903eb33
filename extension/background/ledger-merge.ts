import {
  IMPORT_PREFIX,
  type LedgerEntry,
  type PostEntry,
  type TimeRow,
} from '../shared/ledger-entry';
import type { LedgerDatabase, StoredTimeRow } from './ledger-database';
import { isUsableRow } from './ledger-row';
import { asStored } from './time-rows';
import { readAll, writeAll } from './transactions';

/** What looking ids up takes of a store. */
interface RowStore {
  get(id: string): Promise<{ readonly id: string } | undefined>;
  getAll(range: IDBKeyRange): Promise<readonly { readonly id: string }[]>;
}

/** More ids than these are looked up by reading their stretch of the store at once: that is far quicker. */
const FEW = 64;

/** What is to be taken over. */
export interface Merge {
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
}

/** What taking it over does; null: an id is there already and holds something else. */
export type MergeOutcome = { readonly added: number; readonly known: number } | null;

/** Only looks what `merge` would do. */
export function tryMerge(database: LedgerDatabase, given: Merge): Promise<MergeOutcome> {
  const { entries, time } = given;
  return readAll(database, ['entries', 'time'], async (transaction) => {
    const plan = planEntries(entries, await existing(transaction.objectStore('entries'), entries));
    const rows = planTime(time, await existing(transaction.objectStore('time'), time));
    return plan && rows && outcomeOf(plan, given);
  });
}

/** Takes over entries and time rows in one transaction: all, or nothing where one of them is in the way. */
export function merge(database: LedgerDatabase, given: Merge): Promise<MergeOutcome> {
  const { entries, time } = given;
  return writeAll(database, ['entries', 'excerpts', 'time'], async (transaction) => {
    const entryStore = transaction.objectStore('entries');
    const excerptStore = transaction.objectStore('excerpts');
    const timeStore = transaction.objectStore('time');
    const plan = planEntries(entries, await existing(entryStore, entries));
    const rows = planTime(time, await existing(timeStore, time));
    if (!plan || !rows) return null;
    const writes: Promise<unknown>[] = [];
    const write = (request: Promise<unknown>) => {
      // Where a later one throws at once, nobody waits for this one any more.
      request.catch(() => undefined);
      writes.push(request);
    };
    for (const entry of plan) {
      write(entryStore.put(entry));
      // As when a post is removed here (LedgerStore.amend).
      if (entry.type === 'deletion') write(excerptStore.delete(entry.of));
    }
    for (const row of rows) write(timeStore.put(row));
    await Promise.all(writes);
    return outcomeOf(plan, given);
  });
}

function outcomeOf(plan: readonly LedgerEntry[], { entries }: Merge): MergeOutcome {
  return { added: plan.length, known: entries.length - plan.length };
}

/** Entries to write; null where one of them is in the way. What is there but unreadable gives way. */
function planEntries(
  entries: readonly LedgerEntry[],
  there: ReadonlyMap<string, unknown>,
): readonly LedgerEntry[] | null {
  const seen = new Map(there);
  const plan: LedgerEntry[] = [];
  for (const entry of entries) {
    const known = seen.get(entry.id);
    if (known !== undefined && isUsableRow(known)) {
      if (!isSameEntry(known, entry)) return null;
    } else {
      plan.push(entry);
      seen.set(entry.id, entry);
    }
  }
  return plan;
}

/** Rows to write: a counter only grows, so the larger one stays. */
function planTime(
  rows: readonly TimeRow[],
  there: ReadonlyMap<string, unknown>,
): readonly StoredTimeRow[] | null {
  const plan = new Map<string, StoredTimeRow>();
  for (const row of rows) {
    const known = plan.get(row.id) ?? asStored(there.get(row.id));
    if (known && (known.localDate !== row.localDate || known.network !== row.network)) return null;
    if (!known || row.seconds > known.seconds) {
      plan.set(row.id, { ...row, marks: known?.marks ?? [] });
    }
  }
  return [...plan.values()];
}

/**
 * Whether two entries of one id are the same. A post of an archive is judged anew with each import, by an engine that
 * has learnt in the meantime, and dated where the person is now: its id alone says which post it is, and the one that is
 * there stays.
 */
function isSameEntry(known: LedgerEntry, given: LedgerEntry): boolean {
  if (isImported(known) && isImported(given)) return known.network === given.network;
  const members = Object.entries(given);
  const others: Readonly<Record<string, unknown>> = { ...known };
  return (
    members.length === Object.keys(others).length &&
    members.every(([name, value]) => Object.hasOwn(others, name) && others[name] === value)
  );
}

function isImported(entry: LedgerEntry): entry is PostEntry {
  return entry.type === 'post' && entry.imported === true && entry.id.startsWith(IMPORT_PREFIX);
}

/** What is stored under the ids of some rows, by id. */
async function existing(
  store: RowStore,
  rows: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, unknown>> {
  const ids = [...new Set(rows.map(({ id }) => id))].toSorted();
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const found =
    ids.length <= FEW
      ? await Promise.all(ids.map(async (id) => store.get(id)))
      : await store.getAll(IDBKeyRange.bound(first, last));
  return new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
}
