import { MEMBER_START } from "./inflate";

/** A packed stream in pieces, cut where a member may start. Whoever stops at a broken one may go on at the next. */
export class GzipMembers implements AsyncIterable<Buffer> {
  private readonly pieces: AsyncGenerator<Buffer>;
  private next: Buffer | undefined;
  private length = 0;
  /** Where the piece begins that was given last. */
  offset = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.pieces = cutAtStarts(chunks);
  }

  [Symbol.asyncIterator](): AsyncIterator<Buffer> {
    return {
      next: async () => {
        const piece = await this.read();
        return piece ? { done: false, value: piece } : { done: true, value: undefined };
      },
    };
  }

  /** Passes over everything up to the next start; false when there is none. */
  async skipToNext(): Promise<boolean> {
    for (let piece = await this.read(); piece; piece = await this.read()) {
      if (piece.indexOf(MEMBER_START) !== 0) continue;
      this.next = piece;
      return true;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.pieces.return(undefined);
  }

  private async read(): Promise<Buffer | undefined> {
    const kept = this.next;
    this.next = undefined;
    if (kept) return kept;
    const { done, value } = await this.pieces.next();
    this.offset += this.length;
    this.length = done ? 0 : value.length;
    return done ? undefined : value;
  }
}

async function* cutAtStarts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([held, chunk]);
    // A start may lie across two chunks.
    const end = Math.max(0, bytes.length - MEMBER_START.length + 1);
    for (let from = 0; from < end;) {
      const start = bytes.indexOf(MEMBER_START, from + 1);
      const to = start < 0 ? end : start;
      yield bytes.subarray(from, to);
      from = to;
    }
    held = bytes.subarray(end);
  }
  if (held.length > 0) yield held;
}
