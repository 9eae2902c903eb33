import { describe, expect, it } from 'vitest';
import { listSources } from '../../../extension/history/sources';
import { tarFile } from './tar-file';
import { textOfStream } from './zip-file';

const LONG = `${'folder/'.repeat(20)}outbox.json`;

describe('a packed tar archive', () => {
  it('is listed and read, whatever its name', async () => {
    const outbox = `{"orderedItems":[${'"é",'.repeat(50_000)}1]}`;
    const file = await tarFile('archive', {
      'media/photo.jpg': 'x'.repeat(3000),
      'outbox.json': outbox,
      'empty.json': '',
      [LONG]: '{}',
      'likes.json': 'last',
    });
    const { sources, unopened } = await listSources([file]);
    expect(unopened).toEqual([]);
    expect(sources.map(({ path, container }) => [path, container])).toEqual(
      ['outbox.json', 'empty.json', LONG, 'likes.json'].map((path) => [path, 'archive']),
    );
    const texts = await Promise.all(sources.map((source) => textOfStream(source.open())));
    expect(texts).toEqual([outbox, '', '{}', 'last']);
    expect(sources[0]?.size).toBe(new TextEncoder().encode(outbox).length);
  });

  it('can be left in the middle', async () => {
    const file = await tarFile('a.tar.gz', { 'outbox.json': 'x'.repeat(1_000_000) });
    const { sources } = await listSources([file]);
    const reader = sources[0]!.open().getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
  });

  it.each([0.3, 0.6, 0.9])('that ends in the middle is told so: %f', async (share) => {
    let seed = 7;
    const noise = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    const bytes = new Uint8Array(
      await (await tarFile('a', { 'a.json': noise, 'b.json': noise })).arrayBuffer(),
    );
    const cut = new File([bytes.subarray(0, Math.floor(bytes.length * share))], 'cut.tar.gz');
    expect(await listSources([cut])).toEqual({
      sources: [],
      unopened: [{ name: 'cut.tar.gz', reason: 'damaged' }],
    });
  });

  it('is not what every packed file is', async () => {
    const packed = new Blob(['{"orderedItems":[]}'.repeat(100)])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const file = new File([await new Response(packed).arrayBuffer()], 'outbox.json.gz');
    expect((await listSources([file])).unopened).toEqual([
      { name: 'outbox.json.gz', reason: 'damaged' },
    ]);
  });
});
