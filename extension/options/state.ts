import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { send } from '../shared/protocol/client';
import type { Settings } from '../shared/settings';
import { downloadJson } from './download';
import type { OptionsActions, OptionsView, Outcome } from './options-data';

export const view = signal<OptionsView>({ status: 'loading' });

/** How long "Saved" stays, in milliseconds: long enough to be read and to be spoken. */
const OUTCOME_STAYS = 4000;
let outcomeTimer: ReturnType<typeof setTimeout> | undefined;

/** Reads settings, then the engine's state, which may take a moment when it has to wake up. */
export async function readOptions(): Promise<void> {
  try {
    show(await send('settings/read'));
  } catch {
    view.value = { status: 'failed' };
    return;
  }
  const engine = await send('engine/status').catch(() => null);
  if (view.value.status === 'ready') view.value = { ...view.value, engine };
}

/** What the page does: tell the background, show what is then in force. */
export const actions: OptionsActions = {
  change(patch) {
    if (view.value.status === 'ready') {
      view.value = { ...view.value, settings: { ...view.value.settings, ...patch } };
    }
    void settle(() => send('settings/change', patch));
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
  exportLedger() {
    void report('exported', async () => {
      const ledger = await send('ledger/export');
      downloadJson('tact-ledger.json', ledger);
      return true;
    });
  },
  resetLearning() {
    void report('learning_reset', async () => (await send('learning/reset')).ok);
  },
  eraseEverything() {
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
};

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

function show(settings: Settings, outcome: Outcome | null = null): void {
  const engine = view.value.status === 'ready' ? view.value.engine : null;
  const { version } = browser.runtime.getManifest();
  view.value = { status: 'ready', settings, engine, version, outcome };
  clearTimeout(outcomeTimer);
  if (outcome === null) return;
  outcomeTimer = setTimeout(() => {
    if (view.value.status === 'ready') view.value = { ...view.value, outcome: null };
  }, OUTCOME_STAYS);
}
