import type { IDBPTransaction, StoreNames } from 'idb';
import type { LedgerDatabase, LedgerSchema } from './ledger-database';

/** An entry is on the disk before anybody is told that it is kept. */
const STRICT = { durability: 'strict' } as const;

type StoreName = StoreNames<LedgerSchema>;

/**
 * Does `work` in one transaction that writes: all of it or nothing, whatever goes wrong between two steps of it, and on
 * the disk when the answer comes. `work` may wait for nothing but the transaction's own requests.
 */
export async function writeAll<const Names extends readonly StoreName[], T>(
  database: LedgerDatabase,
  stores: Names,
  work: (transaction: IDBPTransaction<LedgerSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', STRICT);
  // It rejects when it is aborted, also where `work` has failed first.
  transaction.done.catch(() => undefined);
  let answer: T;
  try {
    answer = await work(transaction);
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
  return answer;
}

/** Does `work` in one transaction that reads: what it sees is of one moment. */
export async function readAll<const Names extends readonly StoreName[], T>(
  database: LedgerDatabase,
  stores: Names,
  work: (transaction: IDBPTransaction<LedgerSchema, Names>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores);
  // When it is aborted, its requests reject, too.
  transaction.done.catch(() => undefined);
  return work(transaction);
}

/** A request that throws at once leaves those before it to be committed; that would be half of the work. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has been aborted by what failed, or by the browser.
  }
}
