import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupOf, writeBackup } from '../../../extension/options/backup/backup-file';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { FakeBackground } from './fake-background';
import { Dice, randomLedger } from './random-ledger';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: FakeBackground;
const ledger = randomLedger(new Dice(31), 20);
const posts = ledger.entries.filter(({ type }) => type === 'post').length;

async function fileOf(
  settings: Settings = DEFAULT_SETTINGS,
  name = 'tact.json',
  learnt: readonly number[] | null = null,
): Promise<File> {
  const made = { madeAt: '2026-11-27', version: '0.1.0' };
  const backup = backupOf({ schema: 1, ...ledger }, settings, made, learnt);
  return new File([await writeBackup(backup)], name);
}

async function freshDesk() {
  vi.resetModules();
  return import('../../../extension/options/backup/backup-desk');
}

beforeEach(() => {
  fakeBrowser.reset();
  background = new FakeBackground();
  background.listen();
});

describe('taking a backup over', () => {
  it('shows first what it would add, writes only then, and tells it', async () => {
    const desk = await freshDesk();
    await desk.pickBackup(await fileOf());
    expect(desk.backup.value).toMatchObject({
      step: 'preview',
      name: 'tact.json',
      madeAt: '2026-11-27',
      preview: { posts, amendments: ledger.entries.length - posts, known: 0, learning: 'none' },
    });
    expect(background.entries.size).toBe(0);
    expect(await desk.takeOver(false)).toBe(false);
    expect(background.entries.size).toBe(ledger.entries.length);
    expect(desk.backup.value).toEqual({
      step: 'done',
      total: { ok: true, added: ledger.entries.length, known: 0 },
      settingsTaken: null,
      learningTaken: null,
    });
    expect(background.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('takes the settings only when asked, and never the wish to share them', async () => {
    const desk = await freshDesk();
    await desk.pickBackup(await fileOf({ ...DEFAULT_SETTINGS, theme: 'dark', syncSettings: true }));
    expect(await desk.takeOver(true)).toBe(true);
    expect(background.settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('refuses a broken file before it asks anybody', async () => {
    const desk = await freshDesk();
    await desk.pickBackup(new File(['{"tact":"backup",'], 'half.json'));
    expect(desk.backup.value).toEqual({
      step: 'refused',
      name: 'half.json',
      fault: { reason: 'cut_off', line: 1 },
    });
    expect(background.told).toEqual([]);
    expect(await desk.takeOver(true)).toBe(false);
  });

  it.each(['read_only', 'storage', 'conflict'] as const)(
    'tells what blocks it: %s',
    async (reason) => {
      const desk = await freshDesk();
      background.refusals.push(reason);
      await desk.pickBackup(await fileOf());
      expect(desk.backup.value).toEqual({ step: 'blocked', reason });
    },
  );

  it('leaves the settings when the entries were refused', async () => {
    const desk = await freshDesk();
    await desk.pickBackup(await fileOf({ ...DEFAULT_SETTINGS, theme: 'dark' }));
    background.refusals.push('storage');
    expect(await desk.takeOver(true)).toBe(false);
    expect(background.settings.theme).toBe('auto');
    expect(desk.backup.value).toMatchObject({ step: 'done', total: { ok: false } });
  });

  it('brings what Tact learnt to where nothing is learnt yet', async () => {
    const desk = await freshDesk();
    await desk.pickBackup(await fileOf(DEFAULT_SETTINGS, 'tact.json', [1, 0, 255]));
    expect(desk.backup.value).toMatchObject({ preview: { learning: 'comes' } });
    expect(background.learnt).toBeNull();
    await desk.takeOver(false);
    expect(background.learnt).toEqual([1, 0, 255]);
    expect(desk.backup.value).toMatchObject({ step: 'done', learningTaken: true });
  });

  it('leaves what is learnt here as it is', async () => {
    const desk = await freshDesk();
    background.learnt = [9];
    await desk.pickBackup(await fileOf(DEFAULT_SETTINGS, 'tact.json', [1, 0, 255]));
    expect(desk.backup.value).toMatchObject({ preview: { learning: 'stays' } });
    // What was said holds, even where it is forgotten in between.
    background.learnt = null;
    await desk.takeOver(false);
    expect(background.told.map(({ type }) => type)).not.toContain('learning/write');
    expect(desk.backup.value).toMatchObject({ step: 'done', learningTaken: null });
  });

  it('tells when what Tact learnt was refused, and asks for nothing after refused entries', async () => {
    const desk = await freshDesk();
    const file = await fileOf(DEFAULT_SETTINGS, 'tact.json', [1, 0, 255]);
    await desk.pickBackup(file);
    background.refusals.push('storage');
    await desk.takeOver(false);
    expect(background.learnt).toBeNull();
    expect(desk.backup.value).toMatchObject({ total: { ok: false }, learningTaken: null });
    await desk.pickBackup(file);
    background.refusesLearning = true;
    await desk.takeOver(false);
    expect(desk.backup.value).toMatchObject({ total: { ok: true }, learningTaken: false });
  });

  it('hands it out with everything else', async () => {
    const desk = await freshDesk();
    background.learnt = [1, 0, 255];
    const made: Blob[] = [];
    vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:tact';
    });
    await desk.exportAll();
    vi.unstubAllGlobals();
    expect(await made[0]?.text()).toContain('"learning":"AQD/"');
  });

  it('shows the file that was picked last, and none after leaving', async () => {
    const desk = await freshDesk();
    const slow = desk.pickBackup(await fileOf(DEFAULT_SETTINGS, 'first.json'));
    await desk.pickBackup(await fileOf(DEFAULT_SETTINGS, 'second.json'));
    await slow;
    expect(desk.backup.value).toMatchObject({ name: 'second.json' });
    const late = desk.pickBackup(await fileOf());
    desk.leaveBackup();
    await late;
    expect(desk.backup.value).toEqual({ step: 'idle' });
    expect(await desk.takeOver(false)).toBe(false);
  });
});
