import { open } from "node:fs/promises";
import { InputError } from "../errors";
import type { FoundArticle } from "./found-article";
import { readWarc } from "./read-warc";
import { unpack } from "./unpack";

const MEMBER_START = Buffer.from([0x1f, 0x8b, 0x08]);
const BLOCK = 1 << 18;

interface File {
  path: string;
  place: string;
  /** The file's bytes from an offset on. */
  openAt: (start: number) => AsyncIterable<Buffer>;
}

/** The pages of a WARC whose records are packed one by one: after a broken one reading goes on at the next. */
export async function* readPackedWarc({
  path,
  place,
  openAt,
}: File): AsyncGenerator<FoundArticle | InputError> {
  for (let start: number | undefined = 0; start !== undefined;) {
    const position = { bytes: start };
    let isAnyFound = start === 0;
    try {
      for await (const found of readWarc(unpack(cutAtMembers(openAt(start), position), "gzip"), place)) {
        isAnyFound = true;
        yield found;
      }
      return;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // Bytes that only look like a member's start give nothing: one notice a break is enough.
      if (isAnyFound)
        yield new InputError(
          `${place}@${position.bytes}`,
          `${error.message}; left out up to the next record`,
        );
      start = await findMember(path, position.bytes + 1);
    }
  }
}

/** So that a broken member takes nothing of the one before along; `position` is where the piece in work begins. */
async function* cutAtMembers(
  chunks: AsyncIterable<Buffer>,
  position: { bytes: number },
): AsyncGenerator<Buffer> {
  let offset = position.bytes;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const next = chunk.indexOf(MEMBER_START, from + 1);
      const to = next < 0 ? chunk.length : next;
      position.bytes = offset + from;
      yield chunk.subarray(from, to);
      from = to;
    }
    offset += chunk.length;
  }
}

async function findMember(path: string, from: number): Promise<number | undefined> {
  const file = await open(path);
  try {
    const block = Buffer.alloc(BLOCK);
    for (let at = from; ; at += BLOCK - MEMBER_START.length + 1) {
      const { bytesRead } = await file.read(block, 0, BLOCK, at);
      const found = block.subarray(0, bytesRead).indexOf(MEMBER_START);
      if (found >= 0) return at + found;
      if (bytesRead < BLOCK) return undefined;
    }
  } finally {
    await file.close();
  }
}
