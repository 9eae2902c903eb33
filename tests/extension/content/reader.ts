import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, vi } from 'vitest';
import { startContent } from '../../../extension/content/index';
import type { TimeNote } from '../../../extension/shared/protocol/messages';
import type { Settings } from '../../../extension/shared/settings';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
/** A Thursday afternoon, where the tests are run. */
export const AFTERNOON = new Date(2026, 10, 26, 14, 0).getTime();
export const TODAY = '2026-11-26';
export const TOMORROW = '2026-11-27';

/** Answers of the background. */
export const KEPT = { ok: true, answer: { ok: true } };
export const REFUSED = { ok: true, answer: { ok: false } };

/** Lets time go by. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Somebody before a page of a network, by a clock of the test's own. The file mocks `wxt/browser` with fakeBrowser. */
export class Reader {
  /** What the background was told. */
  notes: TimeNote[] = [];
  /** What it answers. */
  answer: () => Promise<unknown> = () => Promise.resolve(KEPT);
  private isVisible = true;
  private steps = 0;
  private invalidate: () => void = () => undefined;

  constructor() {
    beforeEach(() => this.begin());
    afterEach(() => this.end());
  }

  visit(address: string): void {
    const { window } = globalThis as unknown as {
      window: { happyDOM: { setURL(at: string): void } };
    };
    window.happyDOM.setURL(address);
  }

  /** Starts Tact in the page. */
  start(): void {
    startContent({ onInvalidated: (callback) => (this.invalidate = callback) });
  }

  /** Something that a person does, or (not trusted) a script pretends. */
  sign(type = 'pointermove', { isTrusted = true, isStill = false } = {}): void {
    this.steps += 1;
    const at = { screenX: isStill ? 0 : this.steps, screenY: 0 };
    const event = Object.assign(new Event(type, { bubbles: true }), at);
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
  }

  /** Is at the page for so long, with a sign every `every` milliseconds. */
  async stay(milliseconds: number, every = 10 * SECOND, type?: string): Promise<void> {
    this.sign(type);
    for (let at = every; at <= milliseconds; at += every) {
      await pass(every);
      this.sign(type);
    }
    await pass(0);
  }

  /** The page is hidden, or comes to the front. */
  async turn(isVisible: boolean): Promise<void> {
    this.isVisible = isVisible;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
  }

  async leave(persisted = false): Promise<void> {
    dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
    await pass(0);
  }

  /** The page comes out of the browser's cache. */
  comeBack(): void {
    this.isVisible = true;
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  }

  async choose(patch: Partial<Settings>): Promise<void> {
    const { settings } = await fakeBrowser.storage.local.get<{ settings?: { values?: object } }>(
      'settings',
    );
    const values = { ...settings?.values, ...patch };
    await fakeBrowser.storage.local.set({ settings: { version: 1, values } });
    await pass(0);
  }

  /** Seconds by day in a background that keeps the largest of each id and day. */
  kept(): Record<string, number> {
    const largest = new Map<string, TimeNote>();
    for (const note of this.notes) {
      const key = `${note.id} ${note.localDate}`;
      if (note.seconds > (largest.get(key)?.seconds ?? 0)) largest.set(key, note);
    }
    const days: Record<string, number> = {};
    for (const { localDate, seconds } of largest.values())
      days[localDate] = (days[localDate] ?? 0) + seconds;
    return days;
  }

  private begin(): void {
    vi.useFakeTimers({ now: AFTERNOON });
    this.isVisible = true;
    this.notes = [];
    this.answer = () => Promise.resolve(KEPT);
    fakeBrowser.reset();
    const sendMessage = (told: { type: string; data: TimeNote }) => {
      if (told.type !== 'time/note') throw new Error(`unexpected ${told.type}`);
      this.notes.push(told.data);
      return this.answer();
    };
    Object.assign(fakeBrowser.runtime, { id: 'tact', sendMessage });
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() =>
      this.isVisible ? 'visible' : 'hidden',
    );
    this.visit('https://www.linkedin.com/feed/');
  }

  private end(): void {
    this.invalidate();
    document.head.innerHTML = '';
    document.body.innerHTML = '';
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
}
