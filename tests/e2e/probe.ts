import type { Page } from 'puppeteer-core';
import type { LedgerEntry, PostEntry } from '../../extension/shared/ledger-entry';
import {
  type AnswerOf,
  type MessageType,
  PROTOCOL_VERSION,
  type RequestOf,
} from '../../extension/shared/protocol/envelope';
import type { Session } from './browsers/session';
import { PATIENCE } from './composer';

/** Time a wrong second entry would need to show up. Milliseconds. */
const SETTLE = 600;

/** Looks into Tact from one of its own pages, as the popup does. */
export class Probe {
  #page: Page | null = null;

  constructor(private readonly session: Session) {}

  /** Asks the background; rejects when it refuses. */
  async send<Type extends MessageType>(type: Type, data: RequestOf<Type>): Promise<AnswerOf<Type>> {
    const page = await this.page();
    const reply = await page.evaluate(
      async (envelope) => {
        const api =
          (globalThis as unknown as { browser?: Api; chrome?: Api }).browser ??
          (globalThis as unknown as { chrome: Api }).chrome;
        interface Api {
          readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
        }
        return (await api.runtime.sendMessage(envelope)) as {
          ok: boolean;
          answer?: unknown;
          error?: string;
        };
      },
      { tact: PROTOCOL_VERSION, type, data: data as unknown as null },
    );
    if (!reply?.ok) throw new Error(`${type}: ${reply?.error ?? 'no answer'}`);
    return reply.answer as AnswerOf<Type>;
  }

  async entries(): Promise<readonly LedgerEntry[]> {
    return (await this.send('ledger/export', undefined)).entries;
  }

  async posts(): Promise<readonly PostEntry[]> {
    return (await this.entries()).filter((entry) => entry.type === 'post');
  }

  /** Waits for the posts that came after `before`, at least `count`, and a moment more for any that should not. */
  async newPosts(before: readonly PostEntry[], count: number): Promise<readonly PostEntry[]> {
    const known = new Set(before.map((post) => post.id));
    const deadline = Date.now() + PATIENCE / 2;
    for (;;) {
      const fresh = (await this.posts()).filter((post) => !known.has(post.id));
      if (fresh.length >= count || Date.now() > deadline) break;
      await pause(120);
    }
    await pause(SETTLE);
    return (await this.posts()).filter((post) => !known.has(post.id));
  }

  /** Starts again from an empty ledger and the given settings. */
  async reset(settings: RequestOf<'settings/change'> = {}): Promise<void> {
    await this.send('data/erase', undefined);
    await this.send('settings/change', { onboarded: true, ...settings });
  }

  /** Forgets its page, for instance because the extension was reloaded. */
  async close(): Promise<void> {
    await this.#page?.close().catch(() => undefined);
    this.#page = null;
  }

  /** The page it looks from; the popup in a tab. */
  async page(): Promise<Page> {
    if (this.#page && !this.#page.isClosed()) return this.#page;
    const page = await this.session.newPage();
    await this.session.openOwn(page, 'popup.html');
    this.#page = page;
    return page;
  }
}

/** Waits. Only for proving that something does not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
