import { browser } from 'wxt/browser';
import type { SyncStatus } from '../shared/protocol/messages';
import type { Settings } from '../shared/settings';
import { agree, SHARED_PREFIX, type SharedSetting } from '../shared/storage/shared-settings';
import { SETTINGS_KEY } from '../shared/storage/settings-record';
import type { SettingsStore } from './settings-store';

/** Where it is remembered how sharing went, in `storage.local`. */
const STATE_KEY = 'sharing';
const STATE_VERSION = 1;

type SharingState = Pick<SyncStatus, 'lastSharedAt' | 'problem'>;
const UNSHARED: SharingState = { lastSharedAt: null, problem: null };

/** What sharing takes. */
export interface SyncParts {
  readonly settings: SettingsStore;
  readonly now: () => Date;
  /** Settings of another browser have come in. */
  readonly adopted: (patch: Partial<Settings>, settings: Settings) => Promise<void>;
}

/**
 * Shares the settings with the person's other browsers through `storage.sync`, if they want that; nothing of the ledger.
 * Both sides are compared whenever one of them has changed, so that nothing is lost when the background is stopped.
 */
export class SettingsSync {
  private queue: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(private readonly parts: SyncParts) {}

  /** Gives and takes what is newer on one side. Never rejects. Several at once are one. */
  run(): Promise<void> {
    this.next ??= this.inTurn(() => {
      this.next = null;
      return this.compare();
    }).catch(() => undefined);
    return this.next;
  }

  async status(): Promise<SyncStatus> {
    const { syncSettings } = await this.parts.settings.read();
    return { on: syncSettings, ...(await readState()) };
  }

  /** Erases what is shared, whether or not sharing is on. Rejects when the browser keeps it. */
  erase(): Promise<void> {
    return this.inTurn(async () => {
      const keys = Object.keys((await sharedItems()) ?? {});
      if (keys.length > 0) await browser.storage.sync.remove(keys);
    });
  }

  private async compare(): Promise<void> {
    const { settings, changed, newer } = await this.parts.settings.readDated();
    const state = await readState();
    if (newer) return;
    if (!settings.syncSettings) {
      // What was shared stays for the other browsers; switching on again begins anew.
      if (state.lastSharedAt !== null) await saveState(UNSHARED);
      return;
    }
    const items = await sharedItems();
    if (!items) return saveState({ ...state, problem: 'unavailable' });
    if (state.lastSharedAt !== null && Object.keys(items).length === 0) return this.end();
    const agreement = agree(settings, changed, items);
    const hasTaken = await this.take(agreement.patch, agreement.dates);
    const { given, isAll } = await give(agreement.items);
    const isLinked = Object.keys(items).length + given > 0;
    const hasMoved = hasTaken || given > 0 || (isLinked && state.lastSharedAt === null);
    await saveState({
      lastSharedAt: hasMoved ? this.parts.now().getTime() : state.lastSharedAt,
      problem: !isAll ? 'quota' : agreement.tooLarge.length > 0 ? 'too_large' : null,
    });
  }

  private async take(
    patch: Partial<Settings>,
    dates: Readonly<Record<string, number>>,
  ): Promise<boolean> {
    if (Object.keys(patch).length === 0) return false;
    await this.parts.adopted(patch, await this.parts.settings.adopt(patch, dates));
    return true;
  }

  /** All that was shared is gone: the person has erased everything in another browser. It must not come back from here. */
  private async end(): Promise<void> {
    await this.parts.settings.change({ syncSettings: false });
    await saveState({ lastSharedAt: null, problem: 'ended' });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Whether a change of the browser's storage may have to be shared or taken over. */
export function concernsSharing(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  if (area === 'local') return SETTINGS_KEY in changes;
  return area === 'sync' && Object.keys(changes).some((key) => key.startsWith(SHARED_PREFIX));
}

/** The shared items by key; null where the browser has no shared storage. */
async function sharedItems(): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const stored = await browser.storage.sync.get(null);
    return Object.fromEntries(
      Object.entries(stored).filter(([key]) => key.startsWith(SHARED_PREFIX)),
    );
  } catch {
    return null;
  }
}

/** Writes all items at once, or, where that is too much, those there is room for. */
async function give(
  items: Readonly<Record<string, SharedSetting>>,
): Promise<{ given: number; isAll: boolean }> {
  const entries = Object.entries(items);
  if (entries.length === 0) return { given: 0, isAll: true };
  if (await isSet(items)) return { given: entries.length, isAll: true };
  let given = 0;
  for (const [key, item] of entries) if (await isSet({ [key]: item })) given += 1;
  return { given, isAll: given === entries.length };
}

async function isSet(items: Readonly<Record<string, SharedSetting>>): Promise<boolean> {
  try {
    await browser.storage.sync.set({ ...items });
    return true;
  } catch {
    return false;
  }
}

async function readState(): Promise<SharingState> {
  const stored: unknown = (await browser.storage.local.get(STATE_KEY))[STATE_KEY];
  if (typeof stored !== 'object' || stored === null) return UNSHARED;
  const { version, lastSharedAt, problem } = stored as Partial<Record<string, unknown>>;
  if (version !== STATE_VERSION) return UNSHARED;
  return {
    lastSharedAt: typeof lastSharedAt === 'number' ? lastSharedAt : null,
    problem: PROBLEMS.find((each) => each === problem) ?? null,
  };
}

const PROBLEMS: readonly SyncStatus['problem'][] = ['too_large', 'quota', 'unavailable', 'ended'];

async function saveState(state: SharingState): Promise<void> {
  const before = await readState();
  if (before.lastSharedAt === state.lastSharedAt && before.problem === state.problem) return;
  await browser.storage.local.set({ [STATE_KEY]: { version: STATE_VERSION, ...state } });
}
