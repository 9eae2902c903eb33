// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startContent } from '../../../extension/content/index';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const shown = vi.fn();
const destroyed = vi.fn();
vi.mock('../../../extension/content/badge/badge', () => ({
  Badge: class {
    show = shown;
    showUnavailable = vi.fn();
    hide = vi.fn();
    refresh = vi.fn();
    destroy = destroyed;
  },
}));

interface Told {
  readonly type: string;
  readonly data: { readonly text: string; readonly id?: string };
}

const DRAFT = 'Our rye bread is back on Saturday.';
const PAGE = `<form class="compose-form">
  <textarea id="e" class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__submit"><button id="send" type="submit">Post</button></div></form>`;

let invalidate: () => void;
const sendMessage = vi.fn<(envelope: Told) => Promise<unknown>>();

const field = (): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>('#e')!;
const toldOf = (type: string): Told['data'][] =>
  sendMessage.mock.calls.flatMap(([told]) => (told.type === type ? [told.data] : []));
const pass = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);

function start(): void {
  startContent({ onInvalidated: (callback) => (invalidate = callback) });
}

function visit(): void {
  const { window } = globalThis as unknown as {
    window: { happyDOM: { setURL(at: string): void } };
  };
  window.happyDOM.setURL('https://mastodon.social/home');
  document.body.innerHTML = PAGE;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  field().value = DRAFT;
  field().focus();
}

/** A question from the popup or the background, and what the page answers. */
async function question(type: string, data?: unknown): Promise<unknown> {
  const respond = vi.fn();
  void fakeBrowser.runtime.onMessage.trigger(
    { tact: 1, type, data },
    { id: 'tact' } as never,
    respond,
  );
  return respond.mock.calls[0]?.[0];
}

function press(): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector('#send')?.dispatchEvent(event);
}

function goAside(persisted: boolean, type: 'pagehide' | 'pageshow'): void {
  dispatchEvent(Object.assign(new Event(type), { persisted }));
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'tact', sendMessage });
  sendMessage.mockReset().mockImplementation(async ({ type }) => ({
    ok: true,
    answer:
      type === 'post/published'
        ? { status: 'stored', now: null }
        : { status: 'unavailable', reason: 'engine' },
  }));
  destroyed.mockReset();
  visit();
});

afterEach(() => {
  invalidate();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('an update in the middle of a draft', () => {
  it('has the new script read the open composer at once, without a key', async () => {
    start();
    await pass();
    expect(toldOf('draft/classify')).toMatchObject([{ text: DRAFT, network: 'mastodon' }]);
    expect(await question('page/health')).toMatchObject({ state: 'fine' });
  });

  it('leaves nothing of the old script, which hears nothing any more', async () => {
    start();
    await pass();
    invalidate();
    expect(destroyed).toHaveBeenCalledOnce();
    expect(await question('page/ping')).toBeUndefined();
    sendMessage.mockClear();
    field().value = `${DRAFT} Fresh from the oven.`;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    press();
    await pass(30_000);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('breaks nothing while a publication is awaited', async () => {
    start();
    await pass();
    press();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    field().value = '';
    document.body.append(document.createElement('p'));
    await pass(30_000);
    expect(toldOf('post/published')).toEqual([]);
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await pass();
    expect(destroyed).toHaveBeenCalledOnce();
  });
});

describe('a page that is put aside and comes back', () => {
  it('sends what was published before it went, once', async () => {
    start();
    await pass();
    press();
    field().value = '';
    goAside(true, 'pagehide');
    await pass();
    expect(toldOf('post/published')).toMatchObject([{ text: DRAFT }]);
    goAside(true, 'pageshow');
    document.dispatchEvent(new Event('resume'));
    await pass(60_000);
    expect(toldOf('post/published')).toHaveLength(1);
  });

  it('tries once more, before it goes, what could not be kept', async () => {
    const refused = { ok: true, answer: { status: 'refused', reason: 'storage' } };
    sendMessage.mockResolvedValue(refused);
    start();
    await pass();
    press();
    field().value = '';
    document.body.append(document.createElement('p'));
    await pass(600_000);
    const before = toldOf('post/published').length;
    expect(before).toBe(4);
    goAside(false, 'pagehide');
    await pass();
    expect(toldOf('post/published')).toHaveLength(before + 1);
  });

  it('goes on listening, and counts the next post under another id', async () => {
    start();
    await pass();
    goAside(true, 'pagehide');
    goAside(true, 'pageshow');
    await pass();
    for (const text of [DRAFT, `${DRAFT} Come early.`]) {
      field().value = text;
      field().dispatchEvent(new Event('input', { bubbles: true }));
      await pass();
      press();
      field().value = '';
      document.body.append(document.createElement('p'));
      await pass(1_000);
    }
    const ids = toldOf('post/published').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('ends when the extension has gone meanwhile', async () => {
    start();
    await pass();
    goAside(true, 'pagehide');
    Object.assign(fakeBrowser.runtime, { id: undefined });
    goAside(true, 'pageshow');
    expect(destroyed).toHaveBeenCalledOnce();
  });
});

describe('a page', () => {
  it('is left when its host may not be read any more, others are not', async () => {
    start();
    await pass();
    await question('page/leave', ['x.com', '*.example']);
    expect(await question('page/ping')).toBe(true);
    await question('page/leave', ['*.social']);
    expect(await question('page/ping')).toBeUndefined();
    expect(destroyed).toHaveBeenCalledOnce();
  });

  it('answers only its own extension', async () => {
    start();
    const respond = vi.fn();
    const stranger = { id: 'stranger' } as never;
    void fakeBrowser.runtime.onMessage.trigger({ tact: 1, type: 'page/ping' }, stranger, respond);
    void fakeBrowser.runtime.onMessage.trigger(
      { type: 'page/ping' },
      { id: 'tact' } as never,
      respond,
    );
    expect(respond).not.toHaveBeenCalled();
  });
});
