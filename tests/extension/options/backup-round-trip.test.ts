import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../extension/background/handlers';
import { Router } from '../../../extension/background/router';
import { Services } from '../../../extension/background/services';
import { backupOf, writeBackup } from '../../../extension/options/backup/backup-file';
import { mergeCopy } from '../../../extension/options/backup/merge-copy';
import { previewBackup } from '../../../extension/options/backup/preview-backup';
import { readBackup, type ReadBackup } from '../../../extension/options/backup/read-backup';
import type { LedgerCopy, MergeAnswer } from '../../../extension/shared/protocol/messages';
import type { Settings } from '../../../extension/shared/settings';
import { FakeEngine } from '../background/fake-engine';
import { freshBrowser } from '../background/running-background';
import { Dice, randomLedger, randomSettings } from './random-ledger';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const ORIGIN = 'chrome-extension://tact/';
let services: Services;

async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
  const router = new Router(createHandlers(services), { id: 'tact', origin: ORIGIN });
  const from = { id: 'tact', url: `${ORIGIN}options.html` };
  const reply = await router.answer({ tact: 1, type, data }, from as never);
  if (!reply.ok) throw new Error(`${type}: ${reply.error}`);
  return reply.answer as Answer;
}

const merge = (request: unknown) => ask<MergeAnswer>('ledger/merge', request);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const learnt = () => ask<readonly number[] | null>('learning/read');
const here = async () => ({ ...(await ask<LedgerCopy>('ledger/export')), learnt: await learnt() });

async function exported(): Promise<{ copy: LedgerCopy; settings: Settings; text: string }> {
  const copy = await ask<LedgerCopy>('ledger/export');
  const settings = await ask<Settings>('settings/read');
  const made = { madeAt: '2026-11-27', version: '0.1.0' };
  const text = await writeBackup(backupOf(copy, settings, made, await learnt()));
  return { copy, settings, text };
}

async function read(text: string): Promise<ReadBackup> {
  const backup = await readBackup(new Blob([text]));
  if ('reason' in backup) throw new Error(JSON.stringify(backup));
  return backup;
}

beforeEach(async () => {
  await freshBrowser();
  services = new Services({
    openEngine: async () => new FakeEngine(),
    now: () => new Date(2026, 10, 27, 12),
    language: () => 'fr-CA',
  });
});

describe('a backup', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'brings everything back after everything was erased, and adds nothing twice: %i',
    async (seed) => {
      const dice = new Dice(seed);
      const ledger = randomLedger(dice, dice.pick([0, 1, 40, 120]));
      expect(await merge({ ...ledger, isTrial: false })).toMatchObject({ ok: true });
      await ask('settings/change', randomSettings(dice));
      const bytes = Array.from({ length: 4 + seed }, () => dice.roll(256));
      await ask('learning/write', { bytes });
      const before = await exported();
      expect(before.copy.entries).toHaveLength(ledger.entries.length);

      await ask('data/erase');
      expect(await ask('ledger/export')).toMatchObject({ entries: [], time: [] });
      expect(await learnt()).toBeNull();

      const backup = await read(before.text);
      const preview = await previewBackup(backup, await here(), merge);
      const posts = ledger.entries.filter(({ type }) => type === 'post').length;
      expect(preview).toEqual({
        posts,
        amendments: ledger.entries.length - posts,
        days: new Set(ledger.time.map(({ localDate }) => localDate)).size,
        known: 0,
        learning: 'comes',
      });
      const total = ledger.entries.length;
      expect(await mergeCopy(backup, false, merge)).toEqual({ ok: true, added: total, known: 0 });
      expect(await ask('learning/write', { bytes: backup.learning })).toEqual({ ok: true });
      await ask('settings/change', backup.settings);
      const after = await exported();
      expect([...after.copy.entries].sort(byId)).toEqual([...before.copy.entries].sort(byId));
      expect([...after.copy.time].sort(byId)).toEqual([...before.copy.time].sort(byId));
      expect(after.settings).toEqual(before.settings);
      expect(await learnt()).toEqual(bytes);

      expect(await previewBackup(backup, await here(), merge)).toEqual({
        posts: 0,
        amendments: 0,
        days: 0,
        known: total,
        learning: 'stays',
      });
      expect(await mergeCopy(backup, false, merge)).toEqual({ ok: true, added: 0, known: total });
      expect((await exported()).text).toBe(after.text);
    },
  );

  it('that is in the way of what is here changes nothing', async () => {
    const dice = new Dice(77);
    const ledger = randomLedger(dice, 30);
    await merge({ ...ledger, isTrial: false });
    const { text } = await exported();
    const backup = await read(text);
    const own = backup.entries.findLast(({ id }) => !id.includes('import:'));
    const twisted = {
      ...backup,
      entries: backup.entries.map((entry) => (entry === own ? { ...entry, at: 5 } : entry)),
    };
    expect(await previewBackup(twisted, await here(), merge)).toEqual({ refused: 'conflict' });
    expect(await mergeCopy(twisted, false, merge)).toMatchObject({ ok: false, reason: 'conflict' });
    expect((await exported()).text).toBe(text);
  });
});
