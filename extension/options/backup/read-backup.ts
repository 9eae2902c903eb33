import * as v from 'valibot';
import { ENTRY_SCHEMA, type LedgerEntry, type TimeRow } from '../../shared/ledger-entry';
import {
  learntBytes,
  ledgerEntrySchema,
  localDate,
  timeRowSchema,
} from '../../shared/ledger-schema';
import type { Settings } from '../../shared/settings';
import { settingsPatchSchema } from '../../shared/settings-schema';
import { migrateEntry } from '../../shared/storage/entry-migrations';
import { BACKUP_KIND, checksumOf } from './backup-file';
import { lineOfPath, syntaxFault } from './json-lines';
import { learntOfText } from './learnt-text';

/** Largest file that is read, in bytes: some 250,000 entries, which is thirty posts a day for twenty years. */
export const MAX_BACKUP_BYTES = 67_108_864;

/** Why a file is refused, as a whole. Lines are counted from 1; null where none can be told. */
export type BackupFault =
  | { readonly reason: 'too_large' | 'wrong_kind' | 'newer' | 'changed' | 'unreadable' }
  | { readonly reason: 'cut_off' | 'not_json' | 'not_text'; readonly line: number | null }
  | {
      readonly reason:
        'bad_head' | 'bad_settings' | 'bad_entry' | 'bad_time' | 'bad_learning' | 'twice';
      readonly line: number | null;
    };

/** What a good file gives. */
export interface ReadBackup {
  readonly madeAt: string;
  readonly version: string;
  readonly settings: Partial<Settings>;
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
  /** Rows that were damaged when it was made, and are not taken over. */
  readonly damaged: number;
  /** Bytes of what Tact learnt from corrections; null when nothing, or when the file is older than that member. */
  readonly learning: readonly number[] | null;
}

const fileSchema = v.strictObject({
  tact: v.literal(BACKUP_KIND),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(ENTRY_SCHEMA)),
  madeAt: localDate,
  version: v.pipe(v.string(), v.maxLength(40)),
  // Absent from a file that somebody changed on purpose.
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  settings: v.unknown(),
  entries: v.array(v.unknown()),
  time: v.array(v.unknown()),
  damaged: v.array(v.unknown()),
  learning: v.exactOptional(v.unknown()),
});

const learningSchema = v.nullish(v.pipe(v.string(), v.transform(learntOfText), learntBytes), null);

/** Carries a fault out of the steps of reading. */
class Refusal extends Error {
  constructor(readonly fault: BackupFault) {
    super(fault.reason);
  }
}

/** Reads and checks a backup, member by member. Nothing of a file that is half right is given. */
export async function readBackup(file: Blob): Promise<ReadBackup | BackupFault> {
  if (file.size > MAX_BACKUP_BYTES) return { reason: 'too_large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { reason: 'unreadable' };
  }
  try {
    return await check(decode(bytes));
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    // What no part of a backup can cause: nesting without end, a text beyond the browser's limits.
    return { reason: 'wrong_kind' };
  }
}

async function check(text: string): Promise<ReadBackup> {
  const value = parse(text);
  if (!isBackup(value)) throw new Refusal({ reason: 'wrong_kind' });
  if (typeof value.schema === 'number' && value.schema > ENTRY_SCHEMA) {
    throw new Refusal({ reason: 'newer' });
  }
  const at = (path: readonly (string | number)[]): number | null => lineOfPath(text, [...path]);
  const head = v.safeParse(fileSchema, value);
  if (!head.success) {
    throw new Refusal({ reason: 'bad_head', line: at(pathOf(head.issues[0])) });
  }
  const { madeAt, version, sha256 } = head.output;
  const settings = v.safeParse(settingsPatchSchema, head.output.settings);
  if (!settings.success) {
    const path = ['settings', ...pathOf(settings.issues[0])];
    throw new Refusal({ reason: 'bad_settings', line: at(path) });
  }
  const today = head.output.entries.map((row) => migrateEntry(row));
  const entries = rowsOf(today, ledgerEntrySchema, (index, path) => {
    throw new Refusal({ reason: 'bad_entry', line: at(['entries', index, ...path]) });
  });
  const time = rowsOf(head.output.time, timeRowSchema, (index, path) => {
    throw new Refusal({ reason: 'bad_time', line: at(['time', index, ...path]) });
  });
  const learning = learntIn(head.output.learning, () => at(['learning']));
  refuseTwins(entries, (index) => at(['entries', index]));
  refuseTwins(time, (index) => at(['time', index]));
  if (sha256 !== undefined && sha256 !== (await checksumOf({ ...head.output, ...value }))) {
    throw new Refusal({ reason: 'changed' });
  }
  const damaged = head.output.damaged.length;
  return { madeAt, version, settings: settings.output, entries, time, damaged, learning };
}

function decode(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    if (!seemsBackup(new TextDecoder().decode(bytes.subarray(0, 200)))) {
      throw new Refusal({ reason: 'wrong_kind' });
    }
    throw new Refusal({ reason: 'not_text', line: undecodableLine(bytes) });
  }
}

function undecodableLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (!seemsBackup(text.slice(0, 200))) throw new Refusal({ reason: 'wrong_kind' });
    const { line, isEnd } = syntaxFault(text);
    throw new Refusal({ reason: isEnd ? 'cut_off' : 'not_json', line });
  }
}

/** Whether a text that cannot be read begins as backups do. */
function seemsBackup(beginning: string): boolean {
  return /^\s*\{\s*"tact"\s*:\s*"backup"/.test(beginning);
}

function isBackup(value: unknown): value is Record<keyof v.InferInput<typeof fileSchema>, unknown> {
  return (
    typeof value === 'object' && value !== null && 'tact' in value && value.tact === BACKUP_KIND
  );
}

function rowsOf<Row>(
  values: readonly unknown[],
  schema: v.GenericSchema<unknown, Row>,
  refuse: (index: number, path: readonly (string | number)[]) => never,
): readonly Row[] {
  return values.map((value, index) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : refuse(index, pathOf(parsed.issues[0]));
  });
}

function learntIn(value: unknown, lineOf: () => number | null): readonly number[] | null {
  const parsed = v.safeParse(learningSchema, value);
  if (!parsed.success) throw new Refusal({ reason: 'bad_learning', line: lineOf() });
  return parsed.output;
}

function refuseTwins(
  rows: readonly { readonly id: string }[],
  lineOf: (index: number) => number | null,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) throw new Refusal({ reason: 'twice', line: lineOf(index) });
    seen.add(id);
  }
}

/** The keys that lead to what is wrong, as far as the value has them. */
function pathOf(issue: v.BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? [])
    .filter((item) => item.value !== undefined)
    .map((item) => item.key)
    .filter((key): key is string | number => typeof key === 'string' || typeof key === 'number');
}
