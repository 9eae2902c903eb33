import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, lookInto } from '../../../extension/history/look';
import { listSources, type Source } from '../../../extension/history/sources';
import { fakeArchiveEngine } from './fake-archive';
import { textOfStream, zipFile } from './zip-file';

const signal = new AbortController().signal;

describe('picked files', () => {
  it('are read as they are, or out of a zip file whatever its name', async () => {
    const long = 'a line of many\n'.repeat(20_000);
    const zip = await zipFile('archive.bin', {
      'data/tweets.js': long,
      'data/media/photo.jpg': 'not looked at',
      'notes/outbox.json': '{}',
    });
    const { sources, unopened } = await listSources([zip, new File(['a,b\n'], 'plain.csv')]);
    expect(unopened).toEqual([]);
    expect(sources.map(({ path, container, size }) => [path, container, size])).toEqual([
      ['data/tweets.js', 'archive.bin', long.length],
      ['notes/outbox.json', 'archive.bin', 2],
      ['plain.csv', null, 4],
    ]);
    expect(await textOfStream(sources[0]!.open())).toBe(long);
    // A second time from the beginning.
    expect(await textOfStream(sources[0]!.open())).toBe(long);
    expect(await textOfStream(sources[2]!.open())).toBe('a,b\n');
  });

  it('that are damaged or locked are told apart, and cost nobody else', async () => {
    const whole = await zipFile('whole.zip', { 'tweets.js': 'x' });
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const cut = new File([bytes.subarray(0, bytes.length - 30)], 'cut.zip');
    const locked = await zipFile('locked.zip', { 'tweets.js': 'x' }, 'secret');
    const { sources, unopened } = await listSources([cut, locked, whole]);
    expect(unopened).toEqual([
      { name: 'cut.zip', reason: 'damaged' },
      { name: 'locked.zip', reason: 'password' },
    ]);
    expect(sources.map(({ container }) => container)).toEqual(['whole.zip']);
  });

  it('may be empty', async () => {
    const { sources } = await listSources([await zipFile('empty.zip', {}), new File([], 'none')]);
    expect(sources.map(({ size }) => size)).toEqual([0]);
    const look = await lookInto(sources, fakeArchiveEngine().engine, signal);
    expect(look.unknown).toHaveLength(1);
  });
});

describe('looking into them', () => {
  it('knows formats by path and beginning, and reads no more than that', async () => {
    let pulled = 0;
    const endless: Source = {
      path: 'table.csv',
      container: null,
      size: 1e9,
      open: () =>
        new ReadableStream({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(1000).fill(97));
          },
        }),
    };
    const zip = await zipFile('a.zip', { 'x/outbox.json': '{}', 'x/likes.json': '[]' });
    const { sources } = await listSources([zip]);
    const look = await lookInto([endless, ...sources], fakeArchiveEngine().engine, signal);
    expect(look.findings.map(({ source, guess }) => [source.path, guess.format])).toEqual([
      ['table.csv', 'csv'],
      ['x/outbox.json', 'mastodon'],
    ]);
    expect(look.findings.map(({ head }) => head.length)).toEqual([HEAD_BYTES, 0]);
    expect(pulled).toBeLessThan(HEAD_BYTES / 1000 + 5);
    expect(look.unknown.map(({ path }) => path)).toEqual(['x/likes.json']);
  });

  it('goes on after a file whose bytes cannot be had', async () => {
    const zip = await zipFile('a.zip', { 'tweets.js': 'x'.repeat(5000), 'outbox.json': '{}' });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    // Into the packed bytes of the first file.
    bytes.fill(0xff, 45, 50);
    const { sources } = await listSources([new File([bytes], 'a.zip')]);
    const look = await lookInto(sources, fakeArchiveEngine().engine, signal);
    expect(look.unreadable.map(({ path }) => path)).toEqual(['tweets.js']);
    expect(look.findings.map(({ source }) => source.path)).toEqual(['outbox.json']);
  });

  it('stops when it is told to', async () => {
    const { sources } = await listSources([new File(['x'], 'tweets.js')]);
    const look = lookInto(sources, fakeArchiveEngine().engine, AbortSignal.abort());
    await expect(look).rejects.toThrow();
  });
});
