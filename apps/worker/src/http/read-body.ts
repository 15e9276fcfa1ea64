import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";
import type { Dispatcher } from "undici";
import { SourceError } from "./errors";

const GUNZIP = { finishFlush: constants.Z_SYNC_FLUSH };

const DECODERS: Record<string, (bytes: Buffer, maxOutputLength: number) => Promise<Buffer>> = {
  // A cut stream gives what came of it.
  gzip: (bytes, maxOutputLength) => promisify(gunzip)(bytes, { ...GUNZIP, maxOutputLength }),
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => {
    const isWrapped = ((bytes[0] ?? 0) & 0x0f) === 8;
    return promisify(isWrapped ? inflate : inflateRaw)(bytes, { ...GUNZIP, maxOutputLength });
  },
};
DECODERS["x-gzip"] = DECODERS["gzip"]!;

export const ACCEPT_ENCODING = "gzip, deflate, br";

interface Limits {
  maxBytes: number;
  /** Read so far and then stop, instead of refusing a longer body. */
  cut?: boolean;
}

/** A body's decoded bytes; neither what travels nor what it unpacks to may be longer than `maxBytes`. */
export async function readBody(
  { body, headers }: Dispatcher.ResponseData,
  { maxBytes, cut = false }: Limits,
): Promise<Buffer> {
  const received = await receive(body, { maxBytes, cut });
  const encoding = String(headers["content-encoding"] ?? "identity")
    .trim()
    .toLowerCase();
  if (encoding === "identity" || encoding === "" || received.length === 0) return received;
  const decode = DECODERS[encoding];
  if (!decode)
    throw new SourceError("unreadable", `the content encoding ${encoding.slice(0, 40)} is unknown`);
  try {
    return await decode(received, maxBytes);
  } catch (error) {
    if (isTooLong(error)) throw tooLarge(maxBytes);
    throw new SourceError("unreadable", `the ${encoding} body does not unpack`, { cause: error });
  }
}

async function receive(
  body: Dispatcher.ResponseData["body"],
  { maxBytes, cut = false }: Limits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= maxBytes) continue;
    // Leaving the loop destroys the stream and its connection.
    if (cut) break;
    throw tooLarge(maxBytes);
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

const isTooLong = (error: unknown) =>
  error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

function tooLarge(maxBytes: number): SourceError {
  return new SourceError("too-large", `the body is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
}
