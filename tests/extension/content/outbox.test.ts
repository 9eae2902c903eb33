import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../../../extension/content/outbox';
import type { PublishedPost } from '../../../extension/shared/protocol/messages';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const post = (id: string): PublishedPost => ({
  id,
  text: 'Hello',
  network: 'x',
  reply: false,
  host: 'x.com',
  at: 1_795_702_200_000,
  localDate: '2026-11-26',
  offsetMinutes: -300,
  seconds: 5,
  campaign: null,
});

const sendMessage = vi.fn<(envelope: { data: PublishedPost }) => Promise<unknown>>();
const STORED = { ok: true, answer: { status: 'stored', now: null } };
const DEAD = new Error('Could not establish connection.');

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'tact', sendMessage });
  sendMessage.mockReset().mockResolvedValue(STORED);
});
afterEach(() => {
  vi.useRealTimers();
});

const sent = (): string[] => sendMessage.mock.calls.map(([{ data }]) => data.id);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('publications on their way', () => {
  it('are sent once when all is well', async () => {
    const outbox = new Outbox();
    outbox.add(post('a'));
    await pass(60_000);
    outbox.flush();
    await pass(60_000);
    expect(sent()).toEqual(['a']);
  });

  it('are sent again while the background is away', async () => {
    sendMessage.mockRejectedValueOnce(DEAD).mockRejectedValueOnce(DEAD);
    const outbox = new Outbox();
    outbox.add(post('a'));
    await pass(0);
    expect(sent()).toEqual(['a', 'a']);
    await pass(1_000);
    expect(sent()).toEqual(['a', 'a', 'a']);
    await pass(60_000);
    expect(sent()).toHaveLength(3);
  });

  it('wait in the page however long it takes, without asking all the time', async () => {
    sendMessage.mockRejectedValue(DEAD);
    const outbox = new Outbox();
    outbox.add(post('a'));
    await pass(600_000);
    const before = sent().length;
    await pass(600_000);
    expect(sent()).toHaveLength(before);
    sendMessage.mockReset().mockResolvedValue(STORED);
    outbox.add(post('b'));
    await pass(0);
    expect(sent()).toEqual(['a', 'b']);
  });

  it('wait while nothing can be stored', async () => {
    sendMessage.mockResolvedValueOnce({
      ok: true,
      answer: { status: 'refused', reason: 'storage' },
    });
    const outbox = new Outbox();
    outbox.add(post('a'));
    await pass(1_000);
    expect(sent()).toEqual(['a', 'a']);
  });

  it.each(['private', 'paused', 'invalid'])('are let go when refused: %s', async (reason) => {
    sendMessage.mockResolvedValue({ ok: true, answer: { status: 'refused', reason } });
    new Outbox().add(post('a'));
    await pass(60_000);
    expect(sent()).toEqual(['a']);
  });

  it('are let go with the extension, and nothing breaks', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    const outbox = new Outbox();
    outbox.add(post('a'));
    await pass(60_000);
    outbox.flush();
    expect(sent()).toEqual([]);
  });
});
