import { describe, expect, it, vi } from 'vitest';
import { BATCH_ENTRIES } from '../../../extension/history/import-batch';
import {
  importArchives,
  type ImportJob,
  type ImportParts,
  type ImportProgress,
} from '../../../extension/history/importer';
import { listSources } from '../../../extension/history/sources';
import type { PostEntry } from '../../../extension/shared/ledger-entry';
import type { MergeAnswer } from '../../../extension/shared/protocol/messages';
import { fakeArchiveEngine, lineOf } from './fake-archive';
import { zipFile } from './zip-file';

const NOW = Date.UTC(2026, 10, 27);

/** A ledger that knows what it took over. */
function fakeLedger() {
  const entries = new Map<string, PostEntry>();
  const merge = vi.fn((batch: readonly PostEntry[]): Promise<MergeAnswer> => {
    const fresh = batch.filter(({ id }) => !entries.has(id));
    for (const entry of fresh) entries.set(entry.id, entry);
    return Promise.resolve({ ok: true, added: fresh.length, known: batch.length - fresh.length });
  });
  return { entries, merge };
}

async function jobsOf(contents: Readonly<Record<string, string>>): Promise<ImportJob[]> {
  const { sources } = await listSources([await zipFile('a.zip', contents)]);
  return sources.map((source) => ({ source, format: 'x', options: {} }));
}

function partsOf(changes: Partial<ImportParts> = {}): ImportParts {
  return {
    engine: fakeArchiveEngine().engine,
    merge: fakeLedger().merge,
    knownIds: new Set(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    now: NOW,
    ...changes,
  };
}

function lines(count: number, text = 'hello', prefix = ''): string {
  return Array.from({ length: count }, (_, index) =>
    lineOf({ id: `${prefix}${index}`, text }),
  ).join('');
}

describe('an import', () => {
  it('classifies every post, keeps no text, and tells what came', async () => {
    const { entries, merge } = fakeLedger();
    const jobs = await jobsOf({
      'tweets.js':
        lineOf({ id: '1', text: 'buy this', at: Date.UTC(2019, 4, 5) }) +
        'PASS\nBROKEN\n' +
        lineOf({ id: '2', text: 'hm' }) +
        lineOf({ id: '3', text: '?' }),
      'outbox.json': lineOf({ id: '1', network: 'mastodon', at: Date.UTC(2026, 1, 1) }),
    });
    const outcome = await importArchives(jobs, partsOf({ merge }));
    expect(outcome.end).toBe('done');
    expect(outcome.files).toMatchObject([
      { path: 'tweets.js', counts: { posts: 3, passedOver: 1, broken: 1 }, state: 'whole' },
      { path: 'outbox.json', counts: { posts: 1, passedOver: 0, broken: 0 }, state: 'whole' },
    ]);
    expect(outcome.totals).toMatchObject({
      read: 4,
      added: 4,
      known: 0,
      promotional: 1,
      valueAdding: 1,
      unsure: 2,
      unknownLanguage: 1,
    });
    expect(outcome.totals.firstDate).toMatch(/^2019-05/);
    expect(outcome.totals.lastDate).toMatch(/^2026-0[12]/);
    expect([...entries.keys()].sort()).toEqual([
      'import:mastodon:1',
      'import:x:1',
      'import:x:2',
      'import:x:3',
    ]);
    expect(JSON.stringify([...entries.values()])).not.toContain('buy this');
  });

  it('goes to the ledger in batches, each post once', async () => {
    const { entries, merge } = fakeLedger();
    const jobs = await jobsOf({
      'a.js': lines(BATCH_ENTRIES + 100),
      'b.js': lines(BATCH_ENTRIES + 200),
    });
    const { totals } = await importArchives(jobs, partsOf({ merge }));
    expect(merge.mock.calls.map(([batch]) => batch.length)).toEqual([500, 200]);
    expect(entries.size).toBe(BATCH_ENTRIES + 200);
    expect(totals).toMatchObject({ read: 1300, added: 700, known: 600 });
  });

  it('a second time adds nothing and classifies nothing', async () => {
    const { entries, merge } = fakeLedger();
    const contents = { 'tweets.js': lines(700) };
    await importArchives(await jobsOf(contents), partsOf({ merge }));
    const before = new Map(entries);
    const { engine, classify } = fakeArchiveEngine();
    const knownIds = new Set(entries.keys());
    const again = await importArchives(
      await jobsOf(contents),
      partsOf({ merge, engine, knownIds }),
    );
    expect(again.totals).toMatchObject({ read: 700, added: 0, known: 700 });
    expect(classify).not.toHaveBeenCalled();
    expect(entries).toEqual(before);
  });

  it('keeps what came before a file breaks, and goes on with the next', async () => {
    const jobs = await jobsOf({
      'a.js': `${lines(2)}STOP\n${lines(5, 'x', 'later')}`,
      'b.js': `${lines(3, 'x', 'b')}{"cut`,
      'c.js': lines(1, 'x', 'c'),
    });
    const outcome = await importArchives(jobs, partsOf());
    expect(outcome.files.map(({ state, where }) => [state, where])).toEqual([
      ['broken', 'line 3'],
      ['broken', 'ends in the middle'],
      ['whole', ''],
    ]);
    expect(outcome).toMatchObject({ end: 'done', totals: { added: 6 } });
  });

  it('says when a file’s bytes cannot be had', async () => {
    const source = {
      path: 'gone.js',
      container: null,
      size: 10,
      open: () =>
        new ReadableStream<Uint8Array>({
          pull: (controller) => controller.error(new Error('gone')),
        }),
    };
    const [whole] = await jobsOf({ 'a.js': lines(2) });
    const outcome = await importArchives([{ source, format: 'x', options: {} }, whole!], partsOf());
    expect(outcome.files.map(({ state }) => state)).toEqual(['unreadable', 'whole']);
    expect(outcome.totals.added).toBe(2);
  });

  it('tells how far it is, up to the end', async () => {
    const seen: ImportProgress[] = [];
    const jobs = await jobsOf({ 'a.js': lines(3000), 'b.js': lines(10) });
    await importArchives(jobs, partsOf({ onProgress: (progress) => seen.push(progress) }));
    const last = seen.at(-1);
    expect(last?.bytes).toBe(last?.totalBytes);
    expect(seen.map(({ bytes }) => bytes)).toEqual(
      seen.map(({ bytes }) => bytes).sort((a, b) => a - b),
    );
  });

  it('passes over what has no place in a ledger', async () => {
    const jobs = await jobsOf({
      'a.js':
        lineOf({ id: 'old', at: -5 }) +
        lineOf({ id: 'future', at: NOW + 3 * 86_400_000 }) +
        lineOf({ id: 'long', text: 'too long' }) +
        lineOf({ id: 'good' }),
    });
    const { totals } = await importArchives(jobs, partsOf());
    expect(totals).toMatchObject({ read: 4, unusable: 3, added: 1 });
  });
});

describe('an import that does not come to its end', () => {
  it('is cancelled at any moment, keeps what came in, and is done by a second one', async () => {
    const { entries, merge } = fakeLedger();
    const stop = new AbortController();
    merge.mockImplementationOnce((batch) => {
      for (const entry of batch) entries.set(entry.id, entry);
      stop.abort();
      return Promise.resolve({ ok: true, added: batch.length, known: 0 });
    });
    const contents = { 'a.js': lines(5000) };
    const first = await importArchives(
      await jobsOf(contents),
      partsOf({ merge, signal: stop.signal }),
    );
    expect(first.end).toBe('cancelled');
    expect(first.totals.added).toBe(entries.size);
    expect(entries.size).toBeLessThan(5000);
    const knownIds = new Set(entries.keys());
    const second = await importArchives(await jobsOf(contents), partsOf({ merge, knownIds }));
    expect(second.end).toBe('done');
    expect(first.totals.added + second.totals.added).toBe(5000);
    expect(entries.size).toBe(5000);
  });

  it.each(['read_only', 'storage', 'conflict'] as const)(
    'stops when the ledger answers %s',
    async (reason) => {
      const merge = vi.fn(() => Promise.resolve<MergeAnswer>({ ok: false, reason }));
      const outcome = await importArchives(
        await jobsOf({ 'a.js': lines(2000) }),
        partsOf({ merge }),
      );
      expect(outcome).toMatchObject({ end: reason, totals: { added: 0 } });
      expect(merge).toHaveBeenCalledTimes(1);
    },
  );

  it('stops when the background is gone', async () => {
    const merge = () => Promise.reject(new Error('no_answer'));
    const outcome = await importArchives(await jobsOf({ 'a.js': lines(1) }), partsOf({ merge }));
    expect(outcome.end).toBe('storage');
  });

  it('stops when the engine fails', async () => {
    const jobs = await jobsOf({ 'a.js': lines(700) + lineOf({ id: 'trap', text: 'trap' }) });
    const outcome = await importArchives(jobs, partsOf());
    expect(outcome).toMatchObject({ end: 'engine', totals: { added: 500 } });
  });
});
