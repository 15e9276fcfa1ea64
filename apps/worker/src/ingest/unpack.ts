import { Decompress } from "fzstd";
import { gunzip } from "./inflate";
import type { Packing } from "./input-format";

/** No text is packed tighter; a bomb is. */
const LARGEST_RATIO = 300;
/** Below this much nothing can hurt. */
const HARMLESS = 256 * 1024 ** 2;

/** The bytes inside. Throws a RangeError when they are broken, cut off or a bomb. */
export function unpack(chunks: AsyncIterable<Buffer>, packing: Packing): AsyncIterable<Buffer> {
  if (packing === undefined) return chunks;
  const read = { bytes: 0 };
  const counted = count(chunks, read);
  return refuseBomb(packing === "gzip" ? gunzip(counted) : decompressZstd(counted), read);
}

/** Notes how much was read. */
export async function* count(chunks: AsyncIterable<Buffer>, read: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    read.bytes += chunk.length;
    yield chunk;
  }
}

async function* refuseBomb(chunks: AsyncIterable<Buffer>, read: { bytes: number }): AsyncGenerator<Buffer> {
  let decoded = 0;
  for await (const chunk of chunks) {
    decoded += chunk.length;
    if (isBomb(decoded, read.bytes)) throw new RangeError(describeBomb());
    yield chunk;
  }
}

export const isBomb = (decoded: number, packed: number) =>
  decoded > HARMLESS && decoded > packed * LARGEST_RATIO;

export const describeBomb = () => `swells more than ${LARGEST_RATIO}-fold: refused as a decompression bomb`;

async function* decompressZstd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  const decoder = new Decompress((part) => ready.push(Buffer.from(part)));
  try {
    for await (const chunk of chunks) {
      decoder.push(chunk);
      yield* ready.splice(0);
    }
    decoder.push(new Uint8Array(0), true);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "number")) throw error;
    throw new RangeError(`broken or cut off compressed data (${error.message})`, { cause: error });
  }
  yield* ready;
}
