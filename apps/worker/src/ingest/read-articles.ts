import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { addAbortSignal } from "node:stream";
import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, readArticleRecord } from "./article-record";
import { decodeText } from "./decode-text";
import { guessFormat } from "./input-format";
import { describeFileError, isFileError } from "./file-errors";
import { type Input, STANDARD_INPUT } from "./list-inputs";
import { type ReadArticle, readJson, readJsonLines, TOO_LARGE } from "./read-json";
import { collect, peek } from "./read-stream";

interface ReadOptions {
  now: Date;
  /** Ends the reading, of a stream that waits as well. */
  signal: AbortSignal;
  /** Told the size of each piece read, for progress. */
  onRead?: (bytes: number) => void;
}

/** The articles of one input, in order. What cannot be read comes as an error, and the rest follows. */
export async function* readArticles(
  input: Input,
  options: ReadOptions,
): AsyncGenerator<ReadArticle | InputError> {
  const place = input.path === STANDARD_INPUT ? "standard input" : input.path;
  try {
    yield* readInput(input, place, options);
  } catch (error) {
    if (error instanceof RangeError) yield new InputError(place, error.message, { cause: error });
    else if (isFileError(error)) yield new InputError(place, describeFileError(error), { cause: error });
    else throw error;
  }
}

async function* readInput(
  input: Input,
  place: string,
  options: ReadOptions,
): AsyncGenerator<ReadArticle | InputError> {
  const { now } = options;
  const isStream = input.format === undefined || input.format === "json-lines";
  if (!isStream && (input.size ?? 0) > MAX_ARTICLE_BYTES)
    throw new RangeError(describeTooLarge(input.format));
  const { head, chunks } = await peek(openInput(input, options));
  if (head.length === 0) throw new RangeError("empty");
  const format = input.format ?? guessFormat(head);
  if (format === "json-lines") return yield* readJsonLines(chunks, place, now);
  const bytes = await collect(chunks, MAX_ARTICLE_BYTES);
  if (!bytes) throw new RangeError(describeTooLarge(format));
  if (format === "json") return yield* readJson(bytes, place, now);
  const id = input.size === null ? null : basename(input.path, extname(input.path));
  yield { place, record: format === "html" ? await readHtml(bytes, id, now) : readText(bytes, id, now) };
}

async function* openInput({ path }: Input, { signal, onRead }: ReadOptions): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> =
    path === STANDARD_INPUT ? addAbortSignal(signal, process.stdin) : createReadStream(path, { signal });
  for await (const chunk of stream) {
    onRead?.(chunk.length);
    yield chunk;
  }
}

function readText(bytes: Buffer, id: string | null, now: Date) {
  const text = decodeText(bytes);
  if (!text.trim()) throw new RangeError("empty");
  return readArticleRecord({ id, text }, now);
}

async function readHtml(bytes: Buffer, id: string | null, now: Date) {
  const { extractArticle } = await import("../articles/extract-article");
  const { byline, ...page } = extractArticle(bytes, now);
  return { ...readArticleRecord({ id, ...page }, now), byline };
}

function describeTooLarge(format: string | undefined): string {
  return format === "json" ? `${TOO_LARGE}; a larger set is read as .jsonl, one article a line` : TOO_LARGE;
}
