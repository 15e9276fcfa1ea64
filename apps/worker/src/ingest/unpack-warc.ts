import { InputError } from "../errors";
import type { FoundArticle } from "./found-article";
import { GzipMembers } from "./gzip-members";
import { readWarc } from "./read-warc";
import { count, unpack } from "./unpack";

/** The pages of a WARC whose records are packed one by one: after a broken one reading goes on at the next. */
export async function* readPackedWarc(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<FoundArticle | InputError> {
  const members = new GzipMembers(chunks);
  try {
    yield* readMembers(members, place);
  } finally {
    await members.close();
  }
}

async function* readMembers(members: GzipMembers, place: string): AsyncGenerator<FoundArticle | InputError> {
  const decoded = { bytes: 0 };
  for (let isFirst = true; ; isFirst = false) {
    let isAnyFound = isFirst;
    try {
      const bytes = count(unpack(members, "gzip"), decoded);
      for await (const found of readWarc(bytes, place, decoded.bytes)) {
        isAnyFound = true;
        yield found;
      }
      return;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // Bytes that only look like a member's start give nothing: one notice a break is enough.
      if (isAnyFound)
        yield new InputError(
          `${place}@${decoded.bytes}`,
          `${error.message} at byte ${members.offset} of the file; left out up to the next record`,
        );
      if (!(await members.skipToNext())) return;
    }
  }
}
