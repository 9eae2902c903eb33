/** Reads a stream by numbers of bytes instead of by the pieces it comes in. */
export class ByteReader {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private rest = new Uint8Array();

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader();
  }

  /** The next piece, of at most `most` bytes; null at the end. */
  async next(most: number): Promise<Uint8Array | null> {
    while (this.rest.length === 0) {
      const { done, value } = await this.reader.read();
      if (done) return null;
      this.rest = new Uint8Array(value);
    }
    const piece = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(piece.length);
    return piece;
  }

  /** Exactly so many bytes; null when the stream ends before the first. Throws RangeError when it ends between. */
  async exactly(count: number): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      const piece = await this.next(count - filled);
      if (piece === null) {
        if (filled === 0) return null;
        throw new RangeError('ends in the middle');
      }
      bytes.set(piece, filled);
      filled += piece.length;
    }
    return bytes;
  }

  /** Passes over so many bytes. Throws RangeError when there are fewer. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      const piece = await this.next(left);
      if (piece === null) throw new RangeError('ends in the middle');
      left -= piece.length;
    }
  }

  async cancel(): Promise<void> {
    await this.reader.cancel().catch(() => undefined);
  }
}
