import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { factsOf } from '../shared/diagnostics';
import { send } from '../shared/protocol/client';
import { askHealth } from '../shared/protocol/page';
import type { RecentPost } from '../shared/protocol/messages';
import type { Kind, Network } from '../shared/vocabulary';
import { openSite } from './open-site';
import type { PageView, PopupActions, PopupView, SiteView, UndoOffer } from './popup-data';

export const view = signal<PopupView>({ status: 'loading' });
export const site = signal<SiteView | null>(null);
export const page = signal<PageView | null>(null);
export const undo = signal<UndoOffer | null>(null);

let weekOffset = 0;
let origin: string | null = null;
let tabId: number | null = null;

/** Reads the week in view. A later call makes an earlier answer stale: it is dropped. */
export async function readWeek(offset = weekOffset): Promise<void> {
  weekOffset = offset;
  try {
    const [answer, engine] = await Promise.all([
      send('week/read', { weekOffset: offset }),
      send('engine/status').catch(() => null),
    ]);
    if (offset !== weekOffset) return;
    if ('error' in answer) {
      await fail(answer.error);
      return;
    }
    const engineFailed = engine !== null && engine.error !== null;
    view.value = { status: 'ready', week: { ...answer, engineFailed } };
  } catch (error) {
    await fail(String(error));
  }
}

async function fail(reason: string): Promise<void> {
  const settings = await send('settings/read').catch(() => null);
  view.value = { status: 'failed', reason, settings };
}

/** Finds out which page is open and what Tact does there. */
export async function readSite(): Promise<void> {
  const open = await openSite();
  if (open === null) return;
  ({ origin, tabId } = open);
  const state = await send('site/read', { host: open.host }).catch(() => null);
  if (state === null) return;
  site.value = { host: open.host, isPrivate: open.isPrivate, ...state };
  await readPage(site.value);
}

/** Asks the open page's content script how it gets on; where there should be one and is none, has it put in. */
async function readPage({ network, generic, paused, permitted }: SiteView): Promise<void> {
  const isServed = (network !== null || generic) && !paused && permitted;
  if (tabId === null || !isServed) {
    page.value = null;
    return;
  }
  let health = await askHealth(tabId);
  if (health === null) {
    await send('site/serve', { tabId }).catch(() => null);
    health = await askHealth(tabId);
  }
  const engine = await send('engine/status').catch(() => null);
  const { version } = browser.runtime.getManifest();
  page.value = health && { health, facts: factsOf(engine, version, navigator) };
}

/** What the person's clicks do: tell the background, then read afresh what is true now. */
export const actions: PopupActions = {
  showWeek(offset) {
    undo.value = null;
    void readWeek(offset);
  },
  correct(post, kind) {
    undo.value = post.tag === 'unsure' ? null : { id: post.id, from: post.kind, to: kind };
    void change(() => send('post/correct', { of: post.id, kind }));
  },
  remove(post: RecentPost) {
    undo.value = null;
    void change(() => send('post/delete', { of: post.id }));
  },
  undo({ id, from }: { readonly id: string; readonly from: Kind }) {
    undo.value = null;
    void change(() => send('post/correct', { of: id, kind: from }));
  },
  pauseHere(paused) {
    const { host } = site.value ?? {};
    if (host !== undefined) void change(() => send('site/pause', { host, paused }), readSite);
  },
  pauseEverywhere(paused) {
    void change(() => send('site/pause', { host: null, paused }), readSite);
  },
  useHere(enabled) {
    void useHere(enabled);
  },
  allowHere() {
    void allowHere();
  },
  letGo(network) {
    void change(() =>
      changeLetGo((letGo) => [...letGo.filter((name) => name !== network), network]),
    );
  },
  takeBack(network) {
    void change(() => changeLetGo((letGo) => letGo.filter((name) => name !== network)));
  },
  chooseRegion(region) {
    void change(() => send('settings/change', { region }));
  },
  openOptions() {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  openReport(address) {
    const runtime = browser.runtime as { getURL(path: string): string };
    void browser.tabs.create({ url: runtime.getURL(address) }).then(() => window.close());
  },
  retry() {
    view.value = { status: 'loading' };
    void readWeek();
  },
};

let letGoChanges: Promise<unknown> = Promise.resolve();

/** Changes the list of let-go networks as it is stored now, one change after the other: two quick clicks both count. */
function changeLetGo(edit: (letGo: readonly Network[]) => Network[]): Promise<unknown> {
  const next = letGoChanges.then(async () => {
    const { letGo } = await send('settings/read');
    await send('settings/change', { letGo: edit(letGo) });
  });
  letGoChanges = next.catch(() => null);
  return next;
}

async function change(
  tell: () => Promise<unknown>,
  ...reads: (() => Promise<void>)[]
): Promise<void> {
  try {
    await tell();
  } catch {
    // The fresh reading below shows that nothing changed.
  }
  await Promise.all([readWeek(), ...reads.map((read) => read())]);
}

async function useHere(enabled: boolean): Promise<void> {
  if (origin === null) return;
  const at = { origin, enabled, tabId };
  if (enabled) {
    // In Firefox the browser's question closes the popup: the background then goes on where this ends.
    void send('site/enable', at).catch(() => null);
    if (!(await askFor(origin))) return;
  }
  await change(() => send('site/enable', at), readSite);
}

/** Asks the browser for a network's host; the background hears of a yes and puts the script into the open tabs. */
async function allowHere(): Promise<void> {
  if (origin === null || !(await askFor(origin))) return;
  await change(() => Promise.resolve(), readSite);
}

/** To be called without having waited for anything: the browser only asks while the click is being handled. */
function askFor(place: string): Promise<boolean> {
  const origins = [`https://${new URL(place).hostname}/*`];
  return browser.permissions.request({ origins }).catch(() => false);
}
