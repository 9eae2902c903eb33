import { beforeAll, describe, expect, it } from 'vitest';
import { importArchives, type ImportJob } from '../../../extension/history/importer';
import { lookInto } from '../../../extension/history/look';
import { listSources } from '../../../extension/history/sources';
import { firstRows, previewTable } from '../../../extension/history/table';
import type { PostEntry } from '../../../extension/shared/ledger-entry';
import type { Engine } from '../../../wasm/binding/engine';
import { openEngine } from '../../wasm/open-engine';
import { tarFile } from './tar-file';
import { zipFile } from './zip-file';

const TWEETS = `window.YTD.tweets.part0 = [
  { "tweet": { "id_str": "1050", "created_at": "Wed Oct 10 20:19:24 +0000 2018",
      "full_text": "Half price on all sourdough this weekend only: order now at our shop!" } },
  { "tweet": { "id_str": "1051", "created_at": "Wed Oct 10 20:20:24 +0000 2018",
      "full_text": "@lea yes, from seven in the morning", "in_reply_to_status_id_str": "9" } },
  { "tweet": { "id_str": "1052", "created_at": "Wed Oct 10 20:21:24 +0000 2018",
      "full_text": "RT @lea: no" } } ]`;
const OUTBOX = JSON.stringify({
  type: 'OrderedCollection',
  orderedItems: [
    {
      type: 'Create',
      published: '2022-11-05T12:00:00Z',
      object: {
        id: 'https://example.org/users/pain/statuses/109',
        type: 'Note',
        published: '2022-11-05T12:00:00Z',
        content: '<p>Comment garder le pain frais trois jours : enveloppez-le dans un linge.</p>',
        to: ['https://www.w3.org/ns/activitystreams#Public'],
      },
    },
  ],
});
const TABLE = 'Posted;Caption;Channel\n2024-03-05 14:05;"Bread; fresh";Facebook\n';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});

async function foundIn(files: readonly File[]) {
  const { sources } = await listSources(files);
  return lookInto(sources, engine, new AbortController().signal);
}

async function taken(jobs: readonly ImportJob[]) {
  const entries: PostEntry[] = [];
  const outcome = await importArchives(jobs, {
    engine,
    merge: (batch) => {
      entries.push(...batch);
      return Promise.resolve({ ok: true, added: batch.length, known: 0 });
    },
    knownIds: new Set(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    now: Date.UTC(2026, 10, 27),
  });
  return { outcome, entries };
}

describe('the engine and real archives', () => {
  it('take over a zip and a packed tar as they were downloaded', async () => {
    const { findings, unknown } = await foundIn([
      await zipFile('twitter.zip', { 'data/tweets.js': TWEETS, 'data/README.txt': 'hello' }),
      await tarFile('mastodon.tar.gz', { 'outbox.json': OUTBOX, 'likes.json': '{}' }),
    ]);
    expect(findings.map(({ guess }) => guess.format)).toEqual(['x', 'mastodon']);
    expect(unknown).toHaveLength(2);
    const jobs = findings.map(({ source, guess: { format } }) => ({ source, format, options: {} }));
    const { outcome, entries } = await taken(jobs);
    expect(outcome.end).toBe('done');
    expect(outcome.files.map(({ counts }) => counts)).toEqual([
      { posts: 2, passedOver: 1, broken: 0 },
      { posts: 1, passedOver: 0, broken: 0 },
    ]);
    expect(entries).toMatchObject([
      { id: 'import:x:1050', at: 1_539_202_764_000, tag: 'promotional', reply: false },
      { id: 'import:x:1051', reply: true },
      { network: 'mastodon', at: Date.UTC(2022, 10, 5, 12), imported: true, seconds: 0 },
    ]);
    expect(entries.every(({ model }) => model === engine.modelVersion)).toBe(true);
  });

  it('take over a plain table by its columns', async () => {
    const { findings } = await foundIn([new File([TABLE], 'planner.csv')]);
    const table = findings[0]!;
    expect(table.guess.format).toBe('csv');
    expect(table.guess.columns).toEqual(['Posted', 'Caption', 'Channel']);
    expect(firstRows(table.head, 3)).toEqual([['2024-03-05 14:05', 'Bread; fresh', 'Facebook']]);
    const options = { textColumn: 'Caption', timeColumn: 'Posted', networkColumn: 'Channel' };
    expect(previewTable(engine, table.head, options, 3)).toMatchObject([
      { text: 'Bread; fresh', localDate: '2024-03-05', network: 'facebook' },
    ]);
    expect(previewTable(engine, table.head, { textColumn: 'Caption' }, 3)).toBeNull();
    const { entries } = await taken([{ source: table.source, format: 'csv', options }]);
    expect(entries).toMatchObject([{ network: 'facebook', localDate: '2024-03-05' }]);
  });
});
