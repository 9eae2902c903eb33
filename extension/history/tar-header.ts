/** Bytes of a header and of the blocks that contents are filled up to (POSIX ustar). */
export const BLOCK = 512;

/** What a header of a tar archive says. */
export interface TarHeader {
  readonly path: string;
  /** Bytes of the contents. */
  readonly size: number;
  /** `file`, a `name` for the next file that is too long for a header (GNU), or something to pass over. */
  readonly kind: 'file' | 'name' | 'other';
}

/** Reads a header; null for the empty block at the end. Throws RangeError for what is no header. */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  if (block.every((byte) => byte === 0)) return null;
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  const size = octal(block, 124, 12);
  if (octal(block, 148, 8) !== sum || !Number.isSafeInteger(size))
    throw new RangeError('no header');
  const folder = textAt(block, 257, 5) === 'ustar' ? textAt(block, 345, 155) : '';
  const name = textAt(block, 0, 100);
  const type = String.fromCharCode(block[156] ?? 0);
  return {
    path: folder === '' ? name : `${folder}/${name}`,
    size,
    kind: type === 'L' ? 'name' : type === '0' || type === '\0' ? 'file' : 'other',
  };
}

/** The text up to the first zero byte. */
export function textAt(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/** NaN where the field holds something else: bytes of a size beyond eight gigabytes, for one. */
function octal(block: Uint8Array, at: number, length: number): number {
  const text = textAt(block, at, length).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
