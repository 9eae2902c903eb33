import { browser } from 'wxt/browser';
import { isPageHealth, type PageHealth } from '../page-health';
import { PROTOCOL_VERSION } from './envelope';

/** What a content script answers when its tab is asked. The other direction is in messages.ts. */
export interface PageAnswers {
  health(): PageHealth;
  /** These hosts may not be served any more, such as after a permission was taken back. */
  leave(hosts: readonly string[]): void;
}

interface Question {
  readonly tact: typeof PROTOCOL_VERSION;
  readonly type: 'page/health' | 'page/ping' | 'page/leave';
  readonly data?: unknown;
}

/** The report of a tab's content script; null where there is none. */
export async function askHealth(tabId: number): Promise<PageHealth | null> {
  const answer = await ask(tabId, 'page/health');
  return isPageHealth(answer) ? answer : null;
}

/** Whether a content script of this very extension runs in a tab; one that an update has cut off cannot answer. */
export async function isServed(tabId: number): Promise<boolean> {
  return (await ask(tabId, 'page/ping')) === true;
}

/** Makes the content script of a tab stop if its page is on one of these hosts. */
export async function tellToLeave(tabId: number, hosts: readonly string[]): Promise<void> {
  await ask(tabId, 'page/leave', hosts);
}

/** Answers such questions until the returned function is called. */
export function answerPage(answers: PageAnswers): () => void {
  const listen = (
    message: unknown,
    sender: { readonly id?: string },
    respond: (answer: unknown) => void,
  ): void => {
    if (!isQuestion(message) || sender.id !== browser.runtime.id) return;
    if (message.type === 'page/health') respond(answers.health());
    if (message.type === 'page/ping') respond(true);
    if (message.type === 'page/leave' && isHostList(message.data)) {
      answers.leave(message.data);
      respond(true);
    }
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // An extension that was updated or removed hears nothing any more.
    }
  };
}

async function ask(tabId: number, type: Question['type'], data?: unknown): Promise<unknown> {
  const question: Question = { tact: PROTOCOL_VERSION, type, data };
  try {
    return await browser.tabs.sendMessage(tabId, question);
  } catch {
    return null;
  }
}

function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const { tact, type } = value as Partial<Record<keyof Question, unknown>>;
  return (
    tact === PROTOCOL_VERSION &&
    (type === 'page/health' || type === 'page/ping' || type === 'page/leave')
  );
}

function isHostList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((host) => typeof host === 'string');
}
