import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";
import type { FoundArticle } from "./found-article";
import { splitJson } from "./split-json";
import { splitLines, toUtf8 } from "./split-lines";

/** One article, or an array of them, in constant memory. */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<FoundArticle | InputError> {
  let found = 0;
  for await (const { index, bytes } of splitJson(toUtf8(chunks), MAX_ARTICLE_BYTES)) {
    found++;
    yield toArticle(index === undefined ? place : `${place}[${index}]`, bytes);
  }
  if (found === 0) throw new RangeError("no article in it");
}

/** One article a line, in constant memory. A line that cannot be read is named; the others follow. */
export async function* readJsonLines(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<FoundArticle | InputError> {
  let found = 0;
  let last = 0;
  try {
    for await (const { number, bytes } of splitLines(chunks, MAX_ARTICLE_BYTES)) {
      last = number;
      if (bytes && isBlank(bytes)) continue;
      found++;
      yield toArticle(`${place}:${number}`, bytes);
    }
  } catch (error) {
    if (error instanceof RangeError && last > 0)
      throw new RangeError(`${error.message}, after line ${last}`, { cause: error });
    throw error;
  }
  if (found === 0) throw new RangeError("empty");
}

const toArticle = (place: string, bytes: Buffer | null): FoundArticle | InputError =>
  bytes ? { place, form: "json", bytes } : new InputError(place, TOO_LARGE);

/** Whether a head holds more than one line, the first of which is a whole object. */
export function hasJsonLines(head: Buffer): boolean {
  const end = head.indexOf(10);
  if (end < 0 || isBlank(head.subarray(end))) return false;
  try {
    const value: unknown = JSON.parse(head.toString("utf8", 0, end).replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte <= 32);
