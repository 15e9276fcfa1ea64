import { InputError } from "../errors";
import { type ArticleRecord, MAX_ARTICLE_BYTES, readArticleRecord } from "./article-record";
import { decodeText } from "./decode-text";
import { splitLines } from "./split-lines";

/** An article and where it was read: the file, and the line or number within it. */
export interface ReadArticle {
  place: string;
  record: ArticleRecord;
}

export const TOO_LARGE = `larger than ${MAX_ARTICLE_BYTES / 1_000_000} MB, which no article is`;

/** One article, an array of them, or JSON lines under a name that ends in .json. */
export async function* readJson(
  bytes: Buffer,
  place: string,
  now: Date,
): AsyncGenerator<ReadArticle | InputError> {
  if (hasJsonLines(bytes)) return yield* readJsonLines(once(bytes), place, now);
  const value = parseJson(decodeText(bytes));
  if (!Array.isArray(value)) return yield { place, record: readArticleRecord(value, now) };
  if (value.length === 0) throw new RangeError("no article in it");
  for (const [index, item] of value.entries())
    yield readItem(`${place}[${index}]`, () => readArticleRecord(item, now));
}

/** One article a line, in constant memory. A line that cannot be read is named; the others follow. */
export async function* readJsonLines(
  chunks: AsyncIterable<Buffer>,
  place: string,
  now: Date,
): AsyncGenerator<ReadArticle | InputError> {
  let found = 0;
  for await (const { number, bytes } of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    if (bytes && isBlank(bytes)) continue;
    found++;
    yield readItem(`${place}:${number}`, () => {
      if (!bytes) throw new RangeError(TOO_LARGE);
      return readArticleRecord(parseJson(decodeText(bytes)), now);
    });
  }
  if (found === 0) throw new RangeError("empty");
}

function readItem(place: string, read: () => ArticleRecord): ReadArticle | InputError {
  try {
    return { place, record: read() };
  } catch (error) {
    if (error instanceof RangeError) return new InputError(place, error.message, { cause: error });
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`broken JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** More than one line, the first of which is a whole object. */
function hasJsonLines(bytes: Buffer): boolean {
  const end = bytes.indexOf(10);
  if (end < 0 || isBlank(bytes.subarray(end))) return false;
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8", 0, end).replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte <= 32);

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
