import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { send } from '../shared/protocol/client';
import type { RecentPost } from '../shared/protocol/messages';
import type { Kind } from '../shared/vocabulary';
import { openSite } from './open-site';
import type { PopupActions, PopupView, SiteView, UndoOffer } from './popup-data';

export const view = signal<PopupView>({ status: 'loading' });
export const site = signal<SiteView | null>(null);
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
  if (state !== null) site.value = { host: open.host, ...state };
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
  openOptions() {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  retry() {
    view.value = { status: 'loading' };
    void readWeek();
  },
};

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
    // First and without waiting: the browser only asks while the click is being handled.
    const granted = await browser.permissions
      .request({ origins: [`https://${new URL(origin).hostname}/*`] })
      .catch(() => false);
    if (!granted) return;
  }
  await change(() => send('site/enable', at), readSite);
}
