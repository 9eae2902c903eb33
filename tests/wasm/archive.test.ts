import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchivedPost } from '../../extension/shared/archive';
import type { Engine } from '../../wasm/binding/engine';
import { instantiate } from '../../wasm/binding/instantiate';
import { ERROR_NAMES } from '../../wasm/binding/result-layout';
import { codeOf, compiledModule, openEngine } from './open-engine';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const TWEETS = `window.YTD.tweets.part0 = [
  { "tweet": { "id_str": "1050", "created_at": "Wed Oct 10 20:19:24 +0000 2018",
      "full_text": "Pain de seigle &amp; brioche 🍞" } },
  { "tweet": { "id_str": "1051", "created_at": "Wed Oct 10 20:20:24 +0000 2018",
      "full_text": "@lea oui", "in_reply_to_status_id_str": "9" } },
  { "tweet": { "id_str": "1052", "created_at": "Wed Oct 10 20:21:24 +0000 2018",
      "full_text": "RT @lea: non" } }, 42 ]`;

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine();
});

/** All posts of a file fed in pieces of `size` bytes. */
function readPieces(file: Uint8Array, size: number): ArchivedPost[] {
  const archive = engine.openArchive('x');
  const posts: ArchivedPost[] = [];
  for (let at = 0; at < file.length; at += size)
    posts.push(...archive.feed(file.subarray(at, at + size)));
  posts.push(...archive.finish());
  archive.close();
  return posts;
}

describe('an archive', () => {
  it('gives its posts and counts, wherever it is cut', () => {
    const archive = engine.openArchive('x');
    expect(archive.counts).toEqual({ posts: 0, passedOver: 0, broken: 0 });
    const posts = [...archive.feed(bytes(TWEETS)), ...archive.finish()];
    expect(archive.counts).toEqual({ posts: 2, passedOver: 1, broken: 1 });
    expect(posts[0]).toEqual({
      id: '1050',
      at: 1_539_202_764_000,
      isLocal: false,
      network: 'x',
      reply: false,
      quote: false,
      text: 'Pain de seigle & brioche 🍞',
    });
    expect(posts[1]).toMatchObject({ id: '1051', reply: true });
    for (const size of [1, 7, 64]) expect(readPieces(bytes(TWEETS), size)).toEqual(posts);
  });

  it('may be read while posts are classified', () => {
    const archive = engine.openArchive('x');
    const file = bytes(TWEETS);
    const posts: ArchivedPost[] = [];
    for (let at = 0; at < file.length; at += 50) {
      posts.push(...archive.feed(file.subarray(at, at + 50)));
      engine.classify('Half price today, book now!', 'x', false);
    }
    expect([...posts, ...archive.finish()]).toHaveLength(2);
  });

  it('larger than a piece comes through whole', () => {
    const row = '{"text":"Merci à toutes et à tous","at":1760000000000}\n';
    const file = bytes(row.repeat(50_000));
    expect(file.length).toBeGreaterThan(2 * 1024 * 1024);
    const archive = engine.openArchive('ndjson', { network: 'google-business' });
    const posts = [...archive.feed(file), ...archive.finish()];
    expect(posts).toHaveLength(50_000);
    expect(new Set(posts.map(({ network }) => network))).toEqual(new Set(['google-business']));
    archive.close();
    expect(engine.memoryBytes).toBeLessThan(40 * 1024 * 1024);
  });

  it('that goes wrong gives what stood before and then says where', () => {
    const archive = engine.openArchive('x');
    const wrong = `${TWEETS.slice(0, -1)}, <`;
    expect(archive.feed(bytes(wrong))).toHaveLength(2);
    expect(() => archive.finish()).toThrow(`byte ${bytes(wrong).length - 1}`);
    expect(codeOf(() => archive.finish())).toBe('bad_archive');
    expect(codeOf(() => archive.feed(bytes(']')))).toBe('bad_archive');
    expect(codeOf(() => engine.openArchive('x').feed(bytes('<html>')))).toBe('bad_archive');
    const cut = engine.openArchive('x');
    cut.feed(bytes(TWEETS.slice(0, 100)));
    expect(codeOf(() => cut.finish())).toBe('bad_archive');
  });

  it('is closed by another one, by itself and by the engine', () => {
    const first = engine.openArchive('x');
    const second = engine.openArchive('ndjson');
    expect(codeOf(() => first.feed(bytes('[')))).toBe('not_open');
    first.close();
    expect(second.feed(bytes('{"text":"a","at":1760000000}\n'))).toHaveLength(1);
    second.close();
    second.close();
    expect(codeOf(() => second.finish())).toBe('not_open');
    const third = engine.openArchive('x');
    engine.close();
    expect(codeOf(() => third.finish())).toBe('not_open');
  });

  it('of no known kind is refused by name', () => {
    expect(codeOf(() => engine.openArchive('csv'))).toBe('bad_argument');
    expect(codeOf(() => engine.openArchive('csv', { textColumn: 'text' }))).toBe('bad_argument');
    expect(codeOf(() => engine.openArchive('pdf' as 'x'))).toBe('bad_argument');
    expect(codeOf(() => engine.openArchive('x', { textColumn: 5 as unknown as string }))).toBe(
      'bad_json',
    );
  });
});

describe('a guess', () => {
  it('names the format, and the columns of tables', () => {
    expect(engine.guessArchive('data/tweets.js', bytes(TWEETS))).toEqual({
      format: 'x',
      columns: [],
      options: {},
    });
    const table = bytes('Date;Texte;Réseau\n2026-11-26;bon;X\n');
    expect(engine.guessArchive('été/posts.csv', table)).toEqual({
      format: 'csv',
      columns: ['Date', 'Texte', 'Réseau'],
      options: { textColumn: 'Texte', timeColumn: 'Date', networkColumn: 'Réseau' },
    });
    const { options } = engine.guessArchive('posts.csv', table);
    const archive = engine.openArchive('csv', options);
    expect([...archive.feed(table), ...archive.finish()]).toEqual([
      expect.objectContaining({
        at: Date.UTC(2026, 10, 26),
        isLocal: true,
        network: 'x',
        text: 'bon',
      }),
    ]);
  });

  it('is none for other files', () => {
    for (const head of ['', '\0\0', '<html>', '{"a":1}', 'PK\u0003\u0004']) {
      expect(engine.guessArchive('lone \ud800 name', bytes(head))).toEqual({
        format: null,
        columns: [],
        options: {},
      });
    }
  });
});

describe('the raw functions', () => {
  it('refuse what was not reserved, not opened, or no request', async () => {
    const module = await instantiate(await compiledModule());
    const named = (status: number) => ERROR_NAMES[status];
    module.input_reserve(16);
    for (const count of [-1, -(2 ** 31), 2 ** 31 - 1]) {
      expect(named(module.archive_open(count))).toBe('bad_argument');
      expect(named(module.archive_feed(count))).toBe('bad_argument');
      expect(named(module.archive_guess(count))).toBe('bad_argument');
    }
    expect(named(module.archive_open(0))).toBe('bad_json');
    expect(named(module.archive_guess(0))).toBe('bad_json');
    expect(named(module.archive_feed(0))).toBe('not_open');
    expect(named(module.archive_finish())).toBe('not_open');
    module.archive_close();
  });
});
