import * as v from 'valibot';
import { ENTRY_SCHEMA, type LedgerEntry, type TimeRow } from '../../shared/ledger-entry';
import { ledgerEntrySchema, timeRowSchema } from '../../shared/ledger-schema';
import type { LedgerCopy } from '../../shared/protocol/messages';
import type { Settings } from '../../shared/settings';
import { textOfLearnt } from './learnt-text';

/** What a backup's first member says, so that no other JSON file is taken for one. */
export const BACKUP_KIND = 'backup';

/** What a backup holds. Never excerpts, never a text. */
export interface Backup {
  /** Of the entries; larger than ENTRY_SCHEMA when a newer Tact made them. */
  readonly schema: number;
  /** Calendar day on which it was made. */
  readonly madeAt: string;
  /** Version of the Tact that made it. */
  readonly version: string;
  readonly settings: Settings;
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
  /** Rows of the ledger that are damaged: kept for whoever can read them, taken over by nobody. */
  readonly damaged: readonly unknown[];
  /** What Tact learnt from corrections, in base64; null when nothing. No text of the person. */
  readonly learning: string | null;
}

/** What a checksum is over. `learning` is missing from files of before there was any in them. */
type Summed = Readonly<Record<Exclude<keyof Backup, 'learning'>, unknown>> & {
  readonly learning?: unknown;
};

/** Puts together what is to be written. `learnt`: the bytes of what was learnt from corrections. */
export function backupOf(
  copy: LedgerCopy,
  settings: Settings,
  { madeAt, version }: Pick<Backup, 'madeAt' | 'version'>,
  learnt: readonly number[] | null,
): Backup {
  const schema = copy.entries.reduce(
    (newest, row) => (row.schema > newest ? row.schema : newest),
    Math.max(ENTRY_SCHEMA, copy.schema),
  );
  // What a newer Tact wrote cannot be judged here.
  const isNewer = schema > ENTRY_SCHEMA;
  const damaged: unknown[] = [];
  const good = <Row>(rows: readonly Row[], rowSchema: v.GenericSchema): readonly Row[] =>
    rows.filter((row) => {
      const isGood = isNewer || v.is(rowSchema, row);
      if (!isGood) damaged.push(row);
      return isGood;
    });
  const entries = good(copy.entries, ledgerEntrySchema);
  const time = good(copy.time, timeRowSchema);
  const learning = learnt && textOfLearnt(learnt);
  return { schema, madeAt, version, settings, entries, time, damaged, learning };
}

/**
 * The file's text: JSON with one entry a line, so that a line can be named when something is wrong with it. The
 * checksum is over the data, not over the bytes: white space may change, nothing else.
 */
export async function writeBackup(backup: Backup): Promise<string> {
  const { schema, madeAt, version, settings, entries, time, damaged, learning } = backup;
  const members = [
    `"tact":"${BACKUP_KIND}"`,
    `"schema":${schema}`,
    `"madeAt":${JSON.stringify(madeAt)}`,
    `"version":${JSON.stringify(version)}`,
    `"sha256":"${await checksumOf(backup)}"`,
    `"settings":${JSON.stringify(settings)}`,
    `"entries":${linesOf(entries)}`,
    `"time":${linesOf(time)}`,
    `"damaged":${linesOf(damaged)}`,
    `"learning":${JSON.stringify(learning)}`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

/** SHA-256 of the data in one fixed form, as hexadecimal digits. `backup` may be anything with these members. */
export async function checksumOf(backup: Summed): Promise<string> {
  const { schema, madeAt, version, settings, entries, time, damaged, learning } = backup;
  const always = [schema, madeAt, version, settings, entries, time, damaged];
  const text = JSON.stringify(learning === undefined ? always : [...always, learning]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function linesOf(rows: readonly unknown[]): string {
  if (rows.length === 0) return '[]';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
