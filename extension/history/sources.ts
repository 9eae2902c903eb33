import { tarSources } from './tar-sources';
import { zipSources } from './zip-sources';

/** One file to read, by itself or inside an archive. */
export interface Source {
  /** Folders and name, as the archive has them. */
  readonly path: string;
  /** Name of the archive it lies in; null for a file by itself. */
  readonly container: string | null;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Its bytes from the beginning, anew at each call. Errors of reading come out of the stream. */
  open(): ReadableStream<Uint8Array>;
}

/** A picked file that cannot be opened at all. */
export interface Unopened {
  readonly name: string;
  /** `damaged`: not a whole archive; `password`: everything in it is locked. */
  readonly reason: 'damaged' | 'password';
}

/** What lies in the picked files. */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly unopened: readonly Unopened[];
}

type Container = 'zip' | 'tar.gz';

/** First bytes of archives: "PK" and a record of a zip file (its first file, or the end of an empty one), and gzip. */
const MARKS: readonly (readonly [Container, ...number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['tar.gz', 0x1f, 0x8b, 0x08],
];

/** Lists what could be read in these files; archives are told by their first bytes, whatever their name. */
export async function listSources(files: readonly File[]): Promise<SourceList> {
  const sources: Source[] = [];
  const unopened: Unopened[] = [];
  for (const file of files) {
    const container = await containerOf(file);
    if (container === null) {
      sources.push(fileSource(file));
      continue;
    }
    const found = await (container === 'zip' ? zipSources(file) : tarSources(file));
    if ('reason' in found) unopened.push(found);
    else sources.push(...found.sources);
  }
  return { sources, unopened };
}

async function containerOf(file: File): Promise<Container | null> {
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const mark = MARKS.find(([, ...bytes]) => bytes.every((byte, index) => head[index] === byte));
    return mark?.[0] ?? null;
  } catch {
    // The file was moved or may not be read: reading it later says so.
    return null;
  }
}

function fileSource(file: File): Source {
  return {
    path: file.webkitRelativePath || file.name,
    container: null,
    size: file.size,
    open: () => file.stream(),
  };
}
