import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../../../../extension/content/outbox';
import type { PublishedAnswer } from '../../../../extension/shared/protocol/messages';
import { imported } from '../entries';
import { CONTENT, freshBrowser, published, RunningBackground } from '../running-background';
import { FaultyDatabase } from './faulty-database';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: RunningBackground;
let answers: (PublishedAnswer['status'] | 'failed')[];
let outbox: Outbox;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
  answers = [];
  outbox = new Outbox();
  Object.assign(fakeBrowser.runtime, {
    id: 'tact',
    sendMessage: async ({ type, data }: { type: 'post/published'; data: unknown }) => {
      const reply = await background.reply(type, data, CONTENT);
      answers.push(reply.ok ? (reply.answer as PublishedAnswer).status : 'failed');
      return reply;
    },
  });
});

const ids = async () => (await background.ask('ledger/export')).entries.map(({ id }) => id);

/** There is no room: requests to write fail, or, as browsers may find out late, the commit does. */
function fillDisk(when: 'on put' | 'on commit'): () => void {
  const spies = (['put', 'add'] as const).map((name) => {
    const original = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (when === 'on put') throw new DOMException('no room', 'QuotaExceededError');
      const request = original.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
  });
  return () => spies.forEach((spy) => spy.mockRestore());
}

describe('a full disk', () => {
  it.each(['on put', 'on commit'] as const)(
    'loses no post: the page keeps it until there is room (%s)',
    async (when) => {
      const makeRoom = fillDisk(when);
      outbox.add(published('p:1'));
      await vi.waitFor(() => expect(answers).toEqual(['refused']));
      expect(await ids()).toEqual([]);

      makeRoom();
      background.restart();
      outbox.add(published('p:2'));
      await vi.waitFor(() => expect(answers).toEqual(['refused', 'stored', 'stored']));
      expect(await ids()).toEqual(['p:1', 'p:2']);
      outbox.flush();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(answers).toHaveLength(3);
    },
  );

  it('takes nothing of a backup rather than half of it', async () => {
    const entries = Array.from({ length: 200 }, (_, index) => imported(String(index)));
    const makeRoom = fillDisk('on commit');
    const request = { entries, time: [], isTrial: false };
    expect(await background.ask('ledger/merge', request)).toEqual({ ok: false, reason: 'storage' });
    makeRoom();
    expect(await ids()).toEqual([]);
    expect(await background.ask('ledger/merge', request)).toMatchObject({ ok: true, added: 200 });
  });
});

describe('a background that is stopped', () => {
  it('after it kept a post and before it answered keeps it once', async () => {
    const { sendMessage } = fakeBrowser.runtime;
    let isCutOff = true;
    fakeBrowser.runtime.sendMessage = (async (message: never) => {
      const reply: unknown = await sendMessage(message);
      if (!isCutOff) return reply;
      isCutOff = false;
      background.restart();
      throw new Error('The message port closed before a response was received.');
    }) as never;
    outbox.add(published('p:1', { campaign: 'Noël' }));
    await vi.waitFor(() => expect(answers).toEqual(['stored', 'already_stored']));
    expect(await ids()).toEqual(['p:1']);
    expect((await background.ask('settings/read')).campaigns).toEqual(['Noël']);
  });
});

describe('an import that is interrupted', () => {
  const BATCHES = Array.from({ length: 5 }, (_, batch) =>
    Array.from({ length: 40 }, (__, index) => imported(`${batch}-${index}`)),
  );

  async function run(isStopped: (batch: number) => boolean): Promise<number> {
    let added = 0;
    for (const [batch, entries] of BATCHES.entries()) {
      if (isStopped(batch)) return added;
      const answer = await background.ask('ledger/merge', { entries, time: [], isTrial: false });
      if (!answer.ok) return added;
      added += answer.added;
    }
    return added;
  }

  it('has kept whole batches, and repeated adds what is missing', async () => {
    expect(await run((batch) => batch === 3)).toBe(120);
    background.restart();
    expect(await ids()).toHaveLength(120);
    expect(await run(() => false)).toBe(80);
    expect(await run(() => false)).toBe(0);
    expect(await ids()).toHaveLength(200);
  });

  it('in the middle of a batch has kept nothing of that one', async () => {
    const faults = new FaultyDatabase();
    const strikeTheThird = (batch: number) => {
      // Forty requests look for what is there, forty more write.
      if (batch === 2) faults.strike(60, 'killed');
      return false;
    };
    expect(await run(strikeTheThird)).toBe(80);
    expect(faults.hasStruck).toBe(true);
    faults.remove();
    background.restart();
    expect(await ids()).toHaveLength(80);
    expect(await run(() => false)).toBe(120);
  });
});
