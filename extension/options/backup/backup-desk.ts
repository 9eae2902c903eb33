import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { send } from '../../shared/protocol/client';
import type { Settings } from '../../shared/settings';
import { downloadText } from '../../shared/ui/download-text';
import { backupOf, writeBackup } from './backup-file';
import type { BackupView } from './backup-view';
import { mergeCopy } from './merge-copy';
import { type BackupPreview, previewBackup } from './preview-backup';
import { readBackup, type ReadBackup } from './read-backup';

/** What the page shows of a backup being taken over. */
export const backup = signal<BackupView>({ step: 'idle' });

let picked: { readonly read: ReadBackup; readonly preview: BackupPreview } | null = null;
/** Counts picks, so that an earlier one that is still being read does not come in late. */
let turn = 0;

/** Hands everything out as a file. Works with a ledger that can only be read, too. */
export async function exportAll(): Promise<void> {
  const [copy, settings, learnt] = await Promise.all([
    send('ledger/export'),
    send('settings/read'),
    send('learning/read'),
  ]);
  const madeAt = today();
  const { version } = browser.runtime.getManifest();
  const text = await writeBackup(backupOf(copy, settings, { madeAt, version }, learnt));
  downloadText(`tact-${madeAt}.json`, 'application/json', text);
}

/** Reads a file and asks the ledger what it would add. */
export async function pickBackup(file: File): Promise<void> {
  const mine = (turn += 1);
  const show = (view: BackupView): void => {
    if (mine === turn) backup.value = view;
  };
  picked = null;
  show({ step: 'reading' });
  const read = await readBackup(file);
  if ('reason' in read) {
    show({ step: 'refused', name: file.name, fault: read });
    return;
  }
  try {
    const [{ time }, learnt] = await Promise.all([send('ledger/export'), send('learning/read')]);
    const here = { time, learnt };
    const preview = await previewBackup(read, here, (request) => send('ledger/merge', request));
    if ('refused' in preview) {
      show({ step: 'blocked', reason: preview.refused });
      return;
    }
    if (mine === turn) picked = { read, preview };
    const { madeAt, damaged } = read;
    show({ step: 'preview', name: file.name, madeAt, preview, damaged });
  } catch {
    show({ step: 'blocked', reason: 'storage' });
  }
}

/** Takes the file over that was read last; answers whether settings changed. */
export async function takeOver(withSettings: boolean): Promise<boolean> {
  if (picked === null) return false;
  const { read, preview } = picked;
  picked = null;
  backup.value = { step: 'merging' };
  const total = await mergeCopy(read, false, (request) => send('ledger/merge', request));
  const comes = total.ok && preview.learning === 'comes' ? read.learning : null;
  const learningTaken = comes && (await takeLearning(comes));
  const settingsTaken = withSettings && total.ok ? await takeSettings(read.settings) : null;
  backup.value = { step: 'done', total, settingsTaken, learningTaken };
  return settingsTaken === true;
}

/** Forgets the file. */
export function leaveBackup(): void {
  turn += 1;
  picked = null;
  backup.value = { step: 'idle' };
}

/** Whether settings leave this browser is decided in it, never by a file. */
async function takeSettings({ syncSettings: _, ...settings }: Partial<Settings>): Promise<boolean> {
  try {
    await send('settings/change', settings);
    return true;
  } catch {
    return false;
  }
}

async function takeLearning(bytes: readonly number[]): Promise<boolean> {
  try {
    return (await send('learning/write', { bytes })).ok;
  } catch {
    return false;
  }
}

function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
