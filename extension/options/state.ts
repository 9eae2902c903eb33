import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { send } from '../shared/protocol/client';
import type { Reminder, Settings } from '../shared/settings';
import { exportAll, leaveBackup, pickBackup, takeOver } from './backup/backup-desk';
import {
  cancelImport,
  changeTable,
  leaveHistory,
  pickArchives,
  startImport,
} from './history/history-desk';
import type { OptionsActions, OptionsView, Outcome } from './options-data';

export const view = signal<OptionsView>({ status: 'loading' });

/** How long "Saved" stays, in milliseconds: long enough to be read and to be spoken. */
const OUTCOME_STAYS = 4000;
let outcomeTimer: ReturnType<typeof setTimeout> | undefined;

/** Permission to show the weekly notification; asked for when it is switched on. */
const NOTIFICATIONS = { permissions: ['notifications'] };

/** Reads settings, then what takes a moment: the engine, which may have to wake up, and the browser. */
export async function readOptions(): Promise<void> {
  try {
    show(await send('settings/read'));
  } catch {
    view.value = { status: 'failed' };
    return;
  }
  await Promise.all([readEngine(), readSync(), checkReminder()]);
}

/** What the page does: tell the background, show what is then in force. */
export const actions: OptionsActions = {
  change(patch) {
    if (view.value.status === 'ready') {
      view.value = { ...view.value, settings: { ...view.value.settings, ...patch } };
    }
    void settle(() => send('settings/change', patch)).then(
      'syncSettings' in patch ? readSync : undefined,
    );
  },
  remind(reminder) {
    // Before anything is waited for: the browser asks only within the press.
    const asked = browser.permissions.request(NOTIFICATIONS as never);
    void remind(reminder, asked);
  },
  resumeHost(host) {
    void settle(() => send('site/pause', { host, paused: false }));
  },
  stopHost(host) {
    void settle(async () => {
      await send('site/enable', { origin: `https://${host}`, enabled: false, tabId: null });
      return send('settings/read');
    });
  },
  resetLearning() {
    void report('learning_reset', async () => (await send('learning/reset')).ok);
  },
  eraseEverything() {
    leaveBackup();
    void report('erased', async () => {
      const { ok } = await send('data/erase');
      await readOptions();
      return ok;
    });
  },
  retry() {
    view.value = { status: 'loading' };
    void readOptions();
  },
  exportAll() {
    void report('exported', async () => {
      await exportAll();
      return true;
    });
  },
  pickBackup: (file) => void pickBackup(file),
  takeOverBackup(withSettings) {
    void takeOver(withSettings).then((changed) => (changed ? readOptions() : undefined));
  },
  leaveBackup,
  pickArchives: (files) => void pickArchives(files),
  changeTable,
  startImport: () => void startImport(),
  cancelImport,
  leaveHistory,
};

async function remind(reminder: Reminder, asked: Promise<boolean>): Promise<void> {
  const isAllowed = await asked.catch(() => false);
  setTrouble(isAllowed ? null : 'refused');
  if (isAllowed) await settle(() => send('settings/change', { reminder }));
}

async function settle(tell: () => Promise<Settings>): Promise<void> {
  try {
    show(await tell(), 'saved');
  } catch {
    const settings = await send('settings/read').catch(() => null);
    if (settings === null) view.value = { status: 'failed' };
    else show(settings, 'failed');
  }
}

async function report(outcome: Outcome, act: () => Promise<boolean>): Promise<void> {
  const ok = await act().catch(() => false);
  if (view.value.status === 'ready') show(view.value.settings, ok ? outcome : 'failed');
}

async function readEngine(): Promise<void> {
  const engine = await send('engine/status').catch(() => null);
  if (view.value.status === 'ready') view.value = { ...view.value, engine };
}

async function readSync(): Promise<void> {
  const sync = await send('sync/read').catch(() => null);
  if (view.value.status === 'ready' && sync) view.value = { ...view.value, sync };
}

/** A permission can be taken back in the browser's own settings. */
async function checkReminder(): Promise<void> {
  if (view.value.status !== 'ready' || view.value.settings.reminder === null) return;
  const isAllowed = await browser.permissions.contains(NOTIFICATIONS as never).catch(() => true);
  setTrouble(isAllowed ? null : 'withdrawn');
}

function setTrouble(trouble: 'refused' | 'withdrawn' | null): void {
  if (view.value.status !== 'ready') return;
  const { reminderTrouble: _, ...rest } = view.value;
  view.value = trouble === null ? rest : { ...rest, reminderTrouble: trouble };
}

function show(settings: Settings, outcome: Outcome | null = null): void {
  const before = view.value.status === 'ready' ? view.value : { engine: null };
  const { version } = browser.runtime.getManifest();
  view.value = { ...before, status: 'ready', settings, version, outcome };
  clearTimeout(outcomeTimer);
  if (outcome === null) return;
  outcomeTimer = setTimeout(() => {
    if (view.value.status === 'ready') view.value = { ...view.value, outcome: null };
  }, OUTCOME_STAYS);
}
