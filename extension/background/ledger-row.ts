import type { LedgerEntry } from '../shared/ledger-entry';

const TYPES: readonly unknown[] = ['post', 'correction', 'deletion'];

/**
 * Whether a stored row may be handed on. The engine judges its contents; here it is only made sure that the row is an
 * entry at all and that none of its strings would make the whole request unreadable.
 */
export function isUsableRow(row: unknown): row is LedgerEntry {
  if (typeof row !== 'object' || row === null || !('type' in row) || !('id' in row)) return false;
  if (typeof row.id !== 'string' || !TYPES.includes(row.type)) return false;
  return Object.values(row).every((value) => isPlain(value));
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 300 && value.isWellFormed();
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}
