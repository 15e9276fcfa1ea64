import { createGunzip, createInflateRaw } from "node:zlib";

/** A break takes along what its piece holds before it, unless the member began not long ago: then it is read again. */
const PIECE = 512;
const NOT_LONG = 64 * 1024;
export const MEMBER_START = Buffer.from([0x1f, 0x8b, 0x08]);

/** The bytes inside a gzip stream, of all its members. Throws a RangeError at a break, behind all that lies before it. */
export async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder = new Decoder(createGunzip);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length;) {
        if (decoder.isOver) {
          // Padding, as tapes and tar leave it; another member may follow.
          while (at < chunk.length && chunk[at] === 0) at++;
          if (at === chunk.length) break;
          decoder.destroy();
          decoder = new Decoder(createGunzip);
        }
        at += await decoder.write(cutPiece(chunk.subarray(at, at + PIECE)));
        yield* decoder.take();
      }
    }
    await decoder.end();
    yield* decoder.take();
  } finally {
    decoder.destroy();
  }
}

/** A broken member takes nothing of the one before along. */
function cutPiece(piece: Buffer): Buffer {
  const next = piece.indexOf(MEMBER_START, 1);
  return next < 0 ? piece : piece.subarray(0, next);
}

/** The same for one stream of raw deflate; what follows it is left alone. */
export async function* inflate(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new Decoder(createInflateRaw);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !decoder.isOver;) {
        at += await decoder.write(chunk.subarray(at, at + PIECE));
        yield* decoder.take();
      }
      if (decoder.isOver) return;
    }
    await decoder.end();
    yield* decoder.take();
  } finally {
    decoder.destroy();
  }
}

/** A stream's own iterator would drop what came out before a failure. */
class Decoder {
  private readonly stream: ReturnType<typeof createGunzip | typeof createInflateRaw>;
  private readonly ready: Buffer[] = [];
  private readonly closed: Promise<void>;
  /** What was written so far, if it is not long, and how much came out. */
  private given: Buffer[] | undefined = [];
  private givenBytes = 0;
  private decodedBytes = 0;
  private failure: Error | undefined;
  /** After the end, where something else follows. */
  isOver = false;

  constructor(private readonly create: typeof createGunzip | typeof createInflateRaw) {
    this.stream = create();
    this.stream.on("data", (part: Buffer) => {
      this.ready.push(part);
      this.decodedBytes += part.length;
    });
    this.stream.on("error", (error) => (this.failure = error));
    this.closed = new Promise((resolve) => this.stream.once("close", () => resolve()));
  }

  /** Returns how much of the piece was read. */
  async write(piece: Buffer): Promise<number> {
    this.givenBytes += piece.length;
    if (this.givenBytes > NOT_LONG) this.given = undefined;
    const read = await this.decode(piece);
    if (this.failure && this.given) await this.readAgain(this.given, piece);
    this.given?.push(piece);
    return read;
  }

  private async decode(piece: Buffer): Promise<number> {
    const before = this.stream.bytesWritten;
    const written = new Promise<void>((resolve) => this.stream.write(piece, () => resolve()));
    await Promise.race([written, this.closed]);
    const read = this.stream.bytesWritten - before;
    this.isOver = read < piece.length;
    return read;
  }

  /** Byte by byte up to the break. */
  private async readAgain(given: Buffer[], last: Buffer): Promise<void> {
    const again = new Decoder(this.create);
    for (const piece of given) await again.decode(piece);
    for (const byte of last) if (!again.failure) await again.decode(Buffer.of(byte));
    this.ready.push(Buffer.concat(again.ready).subarray(this.decodedBytes));
    again.destroy();
  }

  async end(): Promise<void> {
    if (this.isOver) return;
    this.stream.end();
    await this.closed;
  }

  /** What came out; then the failure, if there was one. */
  *take(): Generator<Buffer> {
    yield* this.ready.splice(0);
    if (this.failure) throw describeFailure(this.failure);
  }

  destroy(): void {
    this.stream.destroy();
  }
}

function describeFailure(error: Error): Error {
  const code = "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR")
    return new RangeError("cut off: its compressed data ends too early", { cause: error });
  if (code === "Z_DATA_ERROR")
    return new RangeError(`broken compressed data (${error.message})`, { cause: error });
  return error;
}
