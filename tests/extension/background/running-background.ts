import { fakeBrowser } from '@webext-core/fake-browser';
import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { createHandlers } from '../../../extension/background/handlers';
import { DATABASE_NAME } from '../../../extension/background/ledger-database';
import { Router } from '../../../extension/background/router';
import { Services } from '../../../extension/background/services';
import type { AnswerOf, MessageType, RequestOf } from '../../../extension/shared/protocol/envelope';
import { FakeEngine } from './fake-engine';
import { NOON } from './entries';

const ORIGIN = 'chrome-extension://tact/';
/** Senders, as the browser describes them. */
export const PAGE = { id: 'tact', url: `${ORIGIN}popup.html` };
const tab = (incognito: boolean) => ({ id: 1, url: 'https://x.com/home', incognito });
export const CONTENT = { id: 'tact', url: 'https://x.com/home', tab: tab(false) };
export const PRIVATE = { id: 'tact', url: 'https://x.com/home', tab: tab(true) };

/** A background that can be stopped and started again; what it keeps is in the fake browser and database. */
export class RunningBackground {
  engine = new FakeEngine();
  moment = new Date(NOON);
  services = this.start();

  /** Lost are its memory and whatever it was about to do. */
  restart(): void {
    this.engine = new FakeEngine();
    this.services = this.start();
  }

  async ask<Type extends MessageType>(
    type: Type,
    data?: RequestOf<Type>,
    from: object = PAGE,
  ): Promise<AnswerOf<Type>> {
    const reply = await this.reply(type, data, from);
    if (!reply.ok) throw new Error(`${type}: ${reply.error}`);
    return reply.answer as AnswerOf<Type>;
  }

  reply(type: MessageType, data?: unknown, from: object = PAGE) {
    const router = new Router(createHandlers(this.services), { id: 'tact', origin: ORIGIN });
    return router.answer({ tact: 1, type, data }, from as never);
  }

  private start(): Services {
    const { engine } = this;
    return new Services({
      openEngine: async () => engine,
      now: () => this.moment,
      language: () => 'fr-CA',
    });
  }
}

/** An empty browser and no database. */
export async function freshBrowser(): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await deleteDB(DATABASE_NAME);
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    scripting: {
      getRegisteredContentScripts: async () => [],
      unregisterContentScripts: async () => {},
    },
  });
}

/** A post as a content script tells it. */
export const published = (id: string, change: Partial<RequestOf<'post/published'>> = {}) => ({
  text: 'hello',
  network: 'x' as const,
  reply: false,
  host: 'x.com',
  id,
  at: NOON,
  localDate: '2026-11-26',
  offsetMinutes: -300,
  seconds: 5,
  campaign: null,
  ...change,
});

/** Active time as a content script tells it. */
export const note = (
  id: string,
  seconds: number,
  change: Partial<RequestOf<'time/note'>> = {},
) => ({
  id,
  network: 'x' as const,
  host: 'x.com',
  localDate: '2026-11-26',
  seconds,
  ...change,
});
