import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupOf, writeBackup } from '../../../extension/options/backup/backup-file';
import { readBackup } from '../../../extension/options/backup/read-backup';
import { Dice, randomLedger, randomSettings } from './random-ledger';

const MADE = { madeAt: '2026-11-27', version: '0.1.0' };
const LEARNT = Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);

function textOf(learnt: readonly number[] | null): Promise<string> {
  const dice = new Dice(8);
  const ledger = { schema: 1, ...randomLedger(dice, 12) };
  return writeBackup(backupOf(ledger, randomSettings(dice), MADE, learnt));
}

const read = (text: string) => readBackup(new Blob([text]));
const MEMBER = /,\n"learning":[^\n]+/;
const SUM = /"sha256":"\w+",\n/;

describe('what Tact learnt, in a backup', () => {
  it.each([[[]], [[0]], [[255, 254]], [[1, 2, 3]], [LEARNT], [null]])(
    'is read as it was written: %#',
    async (learnt) => {
      expect(await read(await textOf(learnt))).toMatchObject({ ...MADE, learning: learnt });
    },
  );

  it('is one line of base64', async () => {
    const text = await textOf(LEARNT);
    const expected = Buffer.from(LEARNT).toString('base64');
    expect(text.split('\n')).toContain(`"learning":"${expected}"`);
    expect(await textOf(null)).toContain('"learning":null\n');
  });

  it('is part of the checksum, also whether it is there', async () => {
    const text = await textOf(LEARNT);
    const changed = { reason: 'changed' };
    expect(await read(text.replace('"learning":"AAcO', '"learning":"AAcP'))).toEqual(changed);
    expect(await read(text.replace(MEMBER, ',\n"learning":null'))).toEqual(changed);
    expect(await read(text.replace(MEMBER, ''))).toEqual(changed);
    const without = await textOf(null);
    expect(await read(without.replace('"learning":null', '"learning":"AAcO"'))).toEqual(changed);
  });

  it('is missing from older files, which stay readable', async () => {
    const whole = await textOf(null);
    const { schema, madeAt, version, settings, entries, time, damaged } = JSON.parse(
      whole,
    ) as Record<string, unknown>;
    // The checksum as it was before this member.
    const summed = JSON.stringify([schema, madeAt, version, settings, entries, time, damaged]);
    const sha256 = createHash('sha256').update(summed).digest('hex');
    const older = whole.replace(MEMBER, '').replace(SUM, `"sha256":"${sha256}",\n`);
    expect(older).not.toContain('learning');
    expect(await read(older)).toEqual(await read(whole));
    expect(await read(older)).toMatchObject({ learning: null, entries });
  });

  it.each([
    ['a number', '7'],
    ['a list', '[1,2]'],
    ['no base64', '"Ünlesbar"'],
    ['base64 for addresses', '"_-8="'],
    ['base64 without its end', '"AAc"'],
    ['base64 with white space', '"AA cO"'],
    ['base64 with bits to spare', '"AAd="'],
    ['too much', JSON.stringify('AAAA'.repeat(87_382))],
  ])('is refused with its line where it is %s', async (_, member) => {
    const text = (await textOf(LEARNT)).replace(SUM, '').replace(MEMBER, `,\n"learning":${member}`);
    const line = text.split('\n').findIndex((each) => each.startsWith('"learning"')) + 1;
    expect(await read(text)).toEqual({ reason: 'bad_learning', line });
  });
});
