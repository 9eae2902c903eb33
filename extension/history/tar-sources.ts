import { ByteReader } from './byte-reader';
import { isReadablePath } from './readable-file';
import type { Source, Unopened } from './sources';
import { BLOCK, readTarHeader, textAt, type TarHeader } from './tar-header';

/** Longest name that a GNU archive may give apart, in bytes. */
const MAX_NAME = 4096;

/** Lists the readable files of a packed tar archive (.tar.gz), as older Mastodon servers give them. It has no index:
 * all of it is unpacked once to list it, and again up to a file to read that file. */
export async function tarSources(
  file: File,
): Promise<{ readonly sources: readonly Source[] } | Unopened> {
  const sources: Source[] = [];
  const bytes = new ByteReader(unpacked(file));
  let at = 0;
  let longName: string | null = null;
  try {
    for (;;) {
      const header = await nextHeader(bytes);
      if (header === null) break;
      at += BLOCK;
      const { size, kind } = header;
      const path: string = longName ?? header.path;
      longName = null;
      if (kind === 'file' && isReadablePath(path)) {
        sources.push(memberSource(file, path, at, size));
      }
      if (kind === 'name' && size <= MAX_NAME) {
        const name = await bytes.exactly(filledUp(size));
        longName = name && textAt(name, 0, size);
      } else {
        await bytes.skip(filledUp(size));
      }
      at += filledUp(size);
    }
  } catch {
    return { name: file.name, reason: 'damaged' };
  } finally {
    await bytes.cancel();
  }
  return { sources };
}

async function nextHeader(bytes: ByteReader): Promise<TarHeader | null> {
  const block = await bytes.exactly(BLOCK);
  return block && readTarHeader(block);
}

function memberSource(file: File, path: string, start: number, size: number): Source {
  return {
    path,
    container: file.name,
    size,
    open: () => {
      const bytes = new ByteReader(unpacked(file));
      let left = size;
      let isThere = false;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (!isThere) await bytes.skip(start);
          isThere = true;
          const piece = left > 0 ? await bytes.next(left) : null;
          if (piece === null && left > 0) throw new RangeError('ends in the middle');
          if (piece) controller.enqueue(piece);
          left -= piece?.length ?? 0;
          if (left > 0) return;
          controller.close();
          await bytes.cancel();
        },
        cancel: () => bytes.cancel(),
      });
    },
  };
}

function unpacked(file: File): ReadableStream<Uint8Array> {
  return file.stream().pipeThrough(new DecompressionStream('gzip'));
}

function filledUp(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
