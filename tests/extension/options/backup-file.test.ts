import { describe, expect, it } from 'vitest';
import { backupOf, writeBackup } from '../../../extension/options/backup/backup-file';
import { mergeCopy, MESSAGE_ENTRIES } from '../../../extension/options/backup/merge-copy';
import {
  type BackupFault,
  MAX_BACKUP_BYTES,
  readBackup,
} from '../../../extension/options/backup/read-backup';
import type { LedgerEntry } from '../../../extension/shared/ledger-entry';
import { Dice, randomLedger, randomSettings } from './random-ledger';

const MADE = { madeAt: '2026-11-27', version: '0.1.0' };
const LEARNT = Array.from({ length: 256 }, (_, byte) => byte);

async function textOf(seed: number, posts: number): Promise<string> {
  const dice = new Dice(seed);
  const ledger = randomLedger(dice, posts);
  return writeBackup(backupOf({ schema: 1, ...ledger }, randomSettings(dice), MADE, LEARNT));
}

const read = (content: string | Uint8Array) => readBackup(new Blob([content as BlobPart]));

/** The file with its lines changed, without the checksum that would notice. */
async function edited(change: (lines: string[]) => void): Promise<BackupFault> {
  const lines = (await textOf(5, 12)).split('\n').filter((line) => !line.startsWith('"sha256"'));
  change(lines);
  const answer = await read(lines.join('\n'));
  if (!('reason' in answer)) throw new Error('taken for good');
  return answer;
}

const isPostLine = (line: string) => line.startsWith('{"schema":1,"type":"post"');

describe('a backup file', () => {
  it('has one entry a line, and holds no excerpt', async () => {
    const dice = new Dice(9);
    const ledger = randomLedger(dice, 20);
    const text = await writeBackup(
      backupOf({ schema: 1, ...ledger }, randomSettings(dice), MADE, LEARNT),
    );
    const rows = text.split('\n').filter((line) => line.startsWith('{"schema"'));
    expect(rows).toHaveLength(ledger.entries.length + ledger.time.length);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'tact',
      'schema',
      'madeAt',
      'version',
      'sha256',
      'settings',
      'entries',
      'time',
      'damaged',
      'learning',
    ]);
    expect(await read(text)).toMatchObject({ ...MADE, ...ledger, damaged: 0, learning: LEARNT });
  });

  it('may be laid out anew', async () => {
    const text = await textOf(3, 10);
    const pretty = JSON.stringify(JSON.parse(text), null, 4);
    expect(await read(`\n\n${pretty}\n`)).toEqual(await read(text));
  });

  it('keeps damaged rows apart, so that the rest can be taken over', async () => {
    const dice = new Dice(2);
    const { entries, time } = randomLedger(dice, 5);
    const broken = { ...entries[0]!, id: 'broken', at: 'yesterday' } as unknown as LedgerEntry;
    const backup = backupOf(
      { schema: 1, entries: [broken, ...entries], time },
      randomSettings(dice),
      MADE,
      null,
    );
    const text = await writeBackup(backup);
    expect(text).toContain('"yesterday"');
    expect(await read(text)).toMatchObject({ entries, time, damaged: 1, learning: null });
  });

  it('of a newer Tact is made as it is, and refused here', async () => {
    const dice = new Dice(2);
    const { entries, time } = randomLedger(dice, 5);
    const newer = entries.map((entry) => ({ ...entry, schema: 2, mood: 'sunny' }));
    const text = await writeBackup(
      backupOf({ schema: 1, entries: newer, time }, randomSettings(dice), MADE, null),
    );
    expect(text).toContain('"mood":"sunny"');
    expect(await read(text)).toEqual({ reason: 'newer' });
  });
});

describe('a byte that is cut or changed', () => {
  it.each([11, 12, 13])('never gives other data: %i', async (seed) => {
    const text = await textOf(seed, 25);
    const whole = await read(text);
    expect('reason' in whole).toBe(false);
    const bytes = new TextEncoder().encode(text);
    const dice = new Dice(seed * 1000);
    let kept = 0;
    for (let turn = 0; turn < 600; turn += 1) {
      // Some of the few bytes that are white space, too.
      const at = turn % 20 === 0 ? bytes.indexOf(0x0a, dice.roll(4000)) : dice.roll(bytes.length);
      const isCut = dice.roll(2) === 0;
      const changed = isCut
        ? Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)])
        : bytes.with(at, dice.pick([dice.roll(256), 0x20, 0x30 + dice.roll(10), bytes[at]! ^ 1]));
      const answer = await read(changed);
      if ('reason' in answer) continue;
      kept += 1;
      expect(answer).toEqual(whole);
      const was = String.fromCharCode(bytes[at]!);
      expect(/\s/.test(was) || (!isCut && changed[at] === bytes[at]), `${was} at ${at}`).toBe(true);
    }
    expect(kept).toBeGreaterThan(0);
  });

  it('is named by its line where the file ends in the middle', async () => {
    const text = await textOf(4, 40);
    const lines = text.split('\n');
    const cut = lines.slice(0, 30).join('\n').slice(0, -5);
    expect(await read(cut)).toEqual({ reason: 'cut_off', line: 30 });
  });
});

describe('a file that is half right', () => {
  it('is refused with the line of what is no JSON', async () => {
    let at = 0;
    const fault = await edited((lines) => {
      at = lines.findIndex(isPostLine) + 2;
      lines[at] = lines[at]!.replace('"type":', '"type"');
    });
    expect(fault).toEqual({ reason: 'not_json', line: at + 1 });
  });

  it.each([
    ['"offsetMinutes":', '"offsetMinutes":"x","was":'],
    ['"reply":', '"reply":1,"was":'],
    ['"network":"', '"network":"my'],
    ['"type":"post"', '"type":"poem"'],
    ['"localDate":"', '"localDate":"2'],
  ])('is refused with the line of an entry that is none: %s → %s', async (from, to) => {
    let at = 0;
    const fault = await edited((lines) => {
      at = lines.findIndex(isPostLine) + 3;
      while (!isPostLine(lines[at]!)) at += 1;
      lines[at] = lines[at]!.replace(from, to);
    });
    expect(fault).toEqual({ reason: 'bad_entry', line: at + 1 });
  });

  it('is refused with the line of an id that comes twice', async () => {
    let at = 0;
    const fault = await edited((lines) => {
      at = lines.findIndex(isPostLine) + 1;
      lines.splice(at, 0, lines[at - 1]!);
    });
    expect(fault).toEqual({ reason: 'twice', line: at + 1 });
  });

  it('is refused with the line of its settings, time or head', async () => {
    const change = (from: string | RegExp, to: string) =>
      edited((lines) =>
        lines.splice(0, lines.length, ...lines.join('\n').replace(from, to).split('\n')),
      );
    expect(await change('"theme":"', '"theme":"pink')).toEqual({ reason: 'bad_settings', line: 6 });
    expect(await change('"settings":{', '"settings":{"colour":1,')).toEqual({
      reason: 'bad_settings',
      line: 6,
    });
    expect(await change(/"schema":1,\n/, '"schema":"one",\n')).toEqual({
      reason: 'bad_head',
      line: 3,
    });
    expect(await change('"entries":[', '"entries":7,"time":[')).toEqual({
      reason: 'bad_head',
      line: 7,
    });
    expect(await change('"madeAt":"2026-11-27"', '"madeAt":"2026-11-31"')).toEqual({
      reason: 'bad_head',
      line: 4,
    });
    const bad = await change(/("id":"time:[^}]*"seconds":)/, '$1-');
    expect(bad).toMatchObject({ reason: 'bad_time' });
    expect('line' in bad && bad.line).toBeGreaterThan(8);
  });

  it('is refused where somebody changed a number by hand', async () => {
    const text = await textOf(5, 12);
    const changed = text.replace(/"seconds":\d+/, '"seconds":1');
    expect(await read(changed)).toEqual({ reason: 'changed' });
    // Who takes the checksum out says that it was meant.
    const meant = changed.replace(/"sha256":"\w+",\n/, '');
    expect('reason' in (await read(meant))).toBe(false);
  });
});

describe('another file', () => {
  it.each([
    ['nothing', ''],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe)],
    ['a zip', 'PK\u0003\u0004'],
    ['a table', 'date,text\n2026-11-27,hello\n'],
    ['JSON of something else', '{"orderedItems":[]}'],
    ['no object', '[1,2,3]'],
    ['nothing', 'null'],
    ['another member of the kind', '{"tact":"report","schema":1}'],
    ['a prototype', '{"__proto__":{"tact":"backup"}}'],
    ['depth', '['.repeat(2_000_000)],
  ])('is told apart: %s', async (_, content) => {
    expect(await read(content)).toEqual({ reason: 'wrong_kind' });
  });

  it('that is newer, or too large, is told so', async () => {
    expect(await read('{"tact":"backup","schema":2,"whatever":[]}')).toEqual({ reason: 'newer' });
    const huge = { size: MAX_BACKUP_BYTES + 1 } as Blob;
    expect(await readBackup(huge)).toEqual({ reason: 'too_large' });
  });

  it('with depth inside never harms', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await read(
      `{"tact":"backup","schema":1,"madeAt":"2026-11-27","version":"1","settings":${deep},"entries":[],"time":[],"damaged":[]}`,
    );
    expect(answer).toMatchObject({ reason: 'bad_settings' });
  });
});

describe('a large ledger', () => {
  it('goes over in parts, posts before what is said about them', async () => {
    const { entries, time } = randomLedger(new Dice(1), MESSAGE_ENTRIES + 10);
    const parts: LedgerEntry[][] = [];
    const outcome = await mergeCopy({ entries, time }, false, (request) => {
      parts.push([...request.entries]);
      return Promise.resolve({ ok: true, added: request.entries.length, known: 0 });
    });
    expect(outcome).toEqual({ ok: true, added: entries.length, known: 0 });
    expect(parts.every((part) => part.length <= MESSAGE_ENTRIES)).toBe(true);
    const order = parts.flat().map(({ type }) => type);
    expect(order.lastIndexOf('post')).toBe(order.filter((type) => type === 'post').length - 1);
    expect(order).toHaveLength(entries.length);
  });

  it('tells what came in when a later part is refused', async () => {
    const { entries } = randomLedger(new Dice(1), MESSAGE_ENTRIES + 10);
    let calls = 0;
    const outcome = await mergeCopy({ entries, time: [] }, false, () => {
      calls += 1;
      return Promise.resolve(
        calls === 1
          ? { ok: true, added: MESSAGE_ENTRIES, known: 0 }
          : { ok: false, reason: 'storage' },
      );
    });
    expect(outcome).toEqual({ ok: false, reason: 'storage', added: MESSAGE_ENTRIES });
  });
});
