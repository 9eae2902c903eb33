import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../extension/background/ledger-database';
import type { DraftRequest } from '../../../extension/shared/protocol/messages';
import { FaultyDatabase } from './faults/faulty-database';
import { CONTENT, freshBrowser, PRIVATE, published, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const LEARNT = [7, 0, 255, 128, 1];
/** Of the length that the fake engine does not accept. */
const WRONG = [1, 2, 3];
const DRAFT: DraftRequest = { text: 'bread', network: 'x', reply: false, host: 'x.com' };

let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

const write = (bytes = LEARNT, by = background) => by.ask('learning/write', { bytes });
const stored = () => background.ask('learning/read');
/** What the engine that answers now knows, which may have to be opened first. */
async function known(): Promise<readonly number[]> {
  await background.ask('draft/classify', { ...DRAFT, text: crypto.randomUUID() }, CONTENT);
  return [...background.engine.overlay];
}

/** Something is learnt here. */
async function correct(): Promise<void> {
  await background.ask('post/published', published('p:1'), CONTENT);
  await background.ask('post/correct', { of: 'p:1', kind: 'tip' });
}

describe('what was learnt elsewhere', () => {
  it('comes in where nothing is learnt yet, and is known at once and after a restart', async () => {
    await background.ask('draft/classify', DRAFT, CONTENT);
    expect(await write()).toEqual({ ok: true });
    expect(await stored()).toEqual(LEARNT);
    expect(await known()).toEqual(LEARNT);
    await background.ask('draft/classify', DRAFT, CONTENT);
    expect(background.engine.classified.filter((text) => text === DRAFT.text)).toHaveLength(2);
    background.restart();
    expect(await known()).toEqual(LEARNT);
  });

  it('is refused where something is learnt already', async () => {
    await correct();
    const before = await stored();
    expect(before).not.toBeNull();
    expect(await write()).toEqual({ ok: false });
    expect(await stored()).toEqual(before);
    expect(await known()).toEqual(before);
  });

  it('may come in after a reset', async () => {
    await correct();
    await background.ask('learning/reset');
    expect(await write()).toEqual({ ok: true });
    expect(await stored()).toEqual(LEARNT);
  });

  it('is stored nowhere when the engine does not accept it', async () => {
    expect(await write(WRONG)).toEqual({ ok: false });
    expect(await stored()).toBeNull();
    expect(await known()).toEqual([]);
    expect(await write()).toEqual({ ok: true });
  });

  it('is refused where the ledger can only be read', async () => {
    await stored();
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    background.restart();
    const { services } = background;
    expect(await services.ledger.readOnly()).toBe('newer');
    const drop = vi.spyOn(services.engine, 'drop');
    expect(await write()).toEqual({ ok: false });
    expect(await stored()).toBeNull();
    // The next engine is a fresh one, which finds nothing stored.
    expect(drop).toHaveBeenCalledOnce();
  });

  it.each(['thrown', 'failed', 'killed'] as const)(
    'is not half there when the database fails: %s',
    async (fault) => {
      await stored();
      const database = new FaultyDatabase();
      try {
        for (let at = 1; at <= 4; at += 1) {
          await background.ask('learning/reset');
          database.strike(at, fault);
          const { ok } = await write();
          const hasStruck = database.hasStruck;
          database.heal();
          // The first request only reads: what it read is known when its transaction ends.
          const isHarmless = fault === 'killed' && at === 1;
          expect(ok, String(at)).toBe(!hasStruck || isHarmless);
          expect(await stored()).toEqual(ok ? LEARNT : null);
          expect(hasStruck).toBe(at < 4);
        }
      } finally {
        database.remove();
      }
    },
  );
});

describe('at the same moment', () => {
  it('of two that come in, one is kept', async () => {
    const other = new RunningBackground();
    const second = LEARNT.toReversed();
    const answers = await Promise.all([write(), write(second, other)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = answers[0].ok ? LEARNT : second;
    expect(await stored()).toEqual(kept);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8, 10, 15])(
    'a correction is not lost, whichever is first: %i',
    async (turns) => {
      await background.ask('post/published', published('p:1'), CONTENT);
      const correction = background.services.amendments.correct('p:1', 'tip');
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      await Promise.all([correction, write()]);
      // Taken in first and built upon, or refused.
      expect(background.engine.learnt).toHaveLength(1);
      const kept = await stored();
      expect(new TextDecoder().decode(Uint8Array.from(kept ?? []))).toContain('tip: ');
      expect([...background.engine.overlay]).toEqual(kept);
    },
  );
});

it('nobody but a page of Tact may hand in what is learnt', async () => {
  for (const sender of [CONTENT, PRIVATE]) {
    const reply = await background.reply('learning/write', { bytes: LEARNT }, sender);
    expect(reply).toEqual({ ok: false, error: 'forbidden' });
  }
  expect(await stored()).toBeNull();
});
