import * as v from 'valibot';
import { ENTRY_SCHEMA, type LedgerEntry } from '../shared/ledger-entry';
import { ledgerEntrySchema } from '../shared/ledger-schema';
import type { LedgerCopy } from '../shared/protocol/messages';
import type { LedgerStore } from './ledger-store';

/**
 * Everything the person owns, as it may be taken over again: broken rows, which every import would refuse, are left out. A
 * newer Tact's entries are copied as they are, for that one to check. Rejects with LedgerError.
 */
export async function copyLedger(ledger: LedgerStore): Promise<LedgerCopy> {
  const [rows, time, readOnly] = await Promise.all([
    ledger.rows(),
    ledger.time(),
    ledger.readOnly(),
  ]);
  const usable = rows.filter((row): row is LedgerEntry => row !== null);
  const entries =
    readOnly === 'newer' ? usable : usable.filter((row) => v.is(ledgerEntrySchema, row));
  // Not the comparison of Math.max: a newer Tact's number may be none.
  const schema = entries.reduce(
    (highest, entry) => (entry.schema > highest ? entry.schema : highest),
    ENTRY_SCHEMA,
  );
  return { schema, entries, time };
}
