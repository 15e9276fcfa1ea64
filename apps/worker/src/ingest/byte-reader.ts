/** Reads a stream of chunks by lines and lengths, and knows where it is. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private buffer: Buffer = Buffer.alloc(0);

  /** `offset`: of the next byte. */
  constructor(
    chunks: AsyncIterable<Buffer>,
    public offset = 0,
  ) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line with its end; its first `max` bytes when it is longer; undefined at the end of all. */
  async line(max: number): Promise<Buffer | undefined> {
    for (let searched = 0; ;) {
      const end = this.buffer.indexOf(10, searched);
      if (end >= 0) return this.consume(Math.min(end + 1, max));
      searched = this.buffer.length;
      if (searched >= max) return this.consume(max);
      if (!(await this.fill())) return searched > 0 ? this.consume(searched) : undefined;
    }
  }

  /** The next `length` bytes; fewer when the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const parts = [];
    let missing = length;
    while (missing > 0) {
      if (this.buffer.length === 0 && !(await this.fill())) break;
      const part = this.consume(Math.min(missing, this.buffer.length));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over `length` bytes, or up to where `mark` begins, without keeping them; returns how many there were. */
  async skip(length: number, mark: Buffer): Promise<number> {
    let skipped = 0;
    while (skipped < length) {
      const found = this.buffer.indexOf(mark);
      const free = found < 0 ? this.buffer.length - mark.length + 1 : found;
      if (free > 0) skipped += this.consume(Math.min(length - skipped, free)).length;
      else if (found === 0) break;
      else if (!(await this.fill())) {
        skipped += this.consume(Math.min(length - skipped, this.buffer.length)).length;
        break;
      }
    }
    return skipped;
  }

  /** Puts bytes back that were read last. */
  unread(bytes: Buffer): void {
    this.buffer = Buffer.concat([bytes, this.buffer]);
    this.offset -= bytes.length;
  }

  private consume(length: number): Buffer {
    const part = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    this.offset += length;
    return part;
  }

  private async fill(): Promise<boolean> {
    const { done, value } = await this.chunks.next();
    if (done) return false;
    this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
    return true;
  }
}
