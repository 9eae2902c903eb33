import {
  BlobReader,
  configure,
  type Entry,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { isReadablePath } from './readable-file';
import type { Source, Unopened } from './sources';

// Workers would be started from addresses that the extension's policy forbids.
configure({ useWebWorkers: false });

/** Lists the readable files of a zip file. Nothing is unpacked yet. */
export async function zipSources(
  file: File,
): Promise<{ readonly sources: readonly Source[] } | Unopened> {
  const sources: Source[] = [];
  let locked = 0;
  try {
    const reader = new ZipReader(new BlobReader(file));
    for await (const entry of reader.getEntriesGenerator()) {
      if (!isReadable(entry)) continue;
      if (entry.encrypted) locked += 1;
      else sources.push(entrySource(file.name, entry));
    }
  } catch {
    return { name: file.name, reason: 'damaged' };
  }
  if (sources.length === 0 && locked > 0) return { name: file.name, reason: 'password' };
  return { sources };
}

function isReadable(entry: Entry): entry is FileEntry {
  return !entry.directory && isReadablePath(entry.filename);
}

function entrySource(container: string, entry: FileEntry): Source {
  return {
    path: entry.filename,
    container,
    size: entry.uncompressedSize,
    open: () => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      // What goes wrong while unpacking, a cancelled reader included, is told to whoever reads.
      entry
        .getData(writable)
        .catch((error: unknown) => writable.abort(error).catch(() => undefined));
      return readable;
    },
  };
}
