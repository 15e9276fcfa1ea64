import { createReadStream } from "node:fs";
import { addAbortSignal } from "node:stream";
import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";
import { describeFileError, isFileError } from "./file-errors";
import type { FoundArticle } from "./found-article";
import { findKind, guessFormat, guessPacking, type InputKind, nameOf, type Packing } from "./input-format";
import { type Input, STANDARD_INPUT } from "./list-inputs";
import { readCsv } from "./read-csv";
import { hasJsonLines, readJson, readJsonLines } from "./read-json";
import { collect, peek, rewindable } from "./read-stream";
import { readWarc } from "./read-warc";
import { readZip } from "./read-zip";
import { recode } from "./recode";
import { unpack } from "./unpack";
import { readPackedWarc } from "./unpack-warc";

interface Options {
  /** Ends the reading, of a stream that waits as well. */
  signal: AbortSignal;
  /** Of what does not say its own: text, JSON and CSV; UTF-8 if absent. */
  encoding?: string;
  /** Told the size of each piece read, for progress. */
  onRead?: (bytes: number) => void;
}

type Found = AsyncGenerator<FoundArticle | InputError>;

/** The articles of one input, in order and in constant memory. What cannot be read comes as an error, and the rest follows. */
export async function* findArticles(input: Input, options: Options): Found {
  const { path, format, packing, size } = input;
  const place = path === STANDARD_INPUT ? "standard input" : path;
  if (format === "zip") return yield* told(place, findInZip(path, options));
  const id = size === null ? null : nameOf(path);
  const { encoding } = options;
  const stream = { chunks: openInput(input, options), kind: { format, packing }, place, id, size, encoding };
  yield* readStream(stream);
}

/** Whoever gives a broken stream up leaves its file open: many would be too many. */
async function* readStream({ chunks, ...stream }: Stream & { chunks: AsyncGenerator<Buffer> }): Found {
  try {
    yield* told(stream.place, findInStream({ ...stream, chunks }));
  } finally {
    await chunks.return(undefined);
  }
}

/** Failures of the input as errors that name it. */
async function* told(place: string, articles: Found): Found {
  try {
    yield* articles;
  } catch (error) {
    if (error instanceof RangeError) yield new InputError(place, error.message, { cause: error });
    else if (isFileError(error)) yield new InputError(place, describeFileError(error), { cause: error });
    else throw error;
  }
}

async function* findInZip(path: string, { encoding, onRead }: Options): Found {
  let found = 0;
  for await (const member of readZip(path)) {
    if (member instanceof InputError) found++;
    const kind = member instanceof InputError ? undefined : findKind(member.name);
    if (member instanceof InputError) yield member;
    else if (kind?.format === "zip")
      yield new InputError(member.place, "an archive in an archive is not read");
    else if (kind) {
      found++;
      const { place: at, size, packedSize, name } = member;
      const stream = { chunks: member.open(), kind, place: at, id: nameOf(name), size, encoding };
      yield* readStream(stream);
      onRead?.(packedSize);
    }
  }
  if (found === 0) yield new InputError(path, "nothing in it that is read");
}

interface Stream {
  chunks: AsyncIterable<Buffer>;
  kind: InputKind;
  place: string;
  id: string | null;
  size: number | null;
  encoding: string | undefined;
}

async function* findInStream(stream: Stream): Found {
  const { kind, size } = stream;
  const isOne = kind.format === "text" || kind.format === "html";
  if (isOne && !kind.packing && (size ?? 0) > MAX_ARTICLE_BYTES) throw new RangeError(TOO_LARGE);
  const { head, chunks } = await peek(stream.chunks);
  if (head.length === 0) throw new RangeError("empty");
  const packing = kind.packing ?? guessPacking(head);
  if (packing) yield* findInPacked({ ...stream, chunks }, packing);
  else yield* findInUnpacked({ ...stream, chunks }, head);
}

async function* findInPacked(stream: Stream, packing: Packing): Found {
  const { kind, place } = stream;
  const { format, chunks } = kind.format ? { ...kind, ...stream } : await lookInside(stream.chunks, packing);
  if (format === "warc" && packing === "gzip") return yield* expectAny(readPackedWarc(chunks, place));
  const inside = await peek(unpack(chunks, packing));
  if (inside.head.length === 0) throw new RangeError("empty");
  yield* findInUnpacked({ ...stream, kind: { ...kind, format }, chunks: inside.chunks }, inside.head);
}

async function lookInside(packed: AsyncIterable<Buffer>, packing: Packing) {
  const { chunks, rewind } = rewindable(packed);
  const { head } = await peek(unpack(chunks, packing));
  return { format: guessFormat(head), chunks: rewind() };
}

async function* findInUnpacked(stream: Stream, head: Buffer): Found {
  const { kind, place, id, encoding } = stream;
  const format = kind.format ?? guessFormat(head);
  const isToldInside = format === "html" || format === "warc";
  const chunks = encoding && !isToldInside ? recode(stream.chunks, encoding) : stream.chunks;
  if (format === "json-lines" || (format === "json" && hasJsonLines(head)))
    yield* readJsonLines(chunks, place);
  else if (format === "json") yield* readJson(chunks, place);
  else if (format === "csv") yield* readCsv(chunks, place);
  else if (format === "warc") yield* expectAny(readWarc(chunks, place));
  else if (format === "zip") throw new RangeError("a ZIP is read from a file, not from a stream");
  else {
    const bytes = await collect(chunks, MAX_ARTICLE_BYTES);
    if (!bytes) throw new RangeError(TOO_LARGE);
    yield format === "html"
      ? { place, form: "html", bytes, id, url: null }
      : { place, form: "text", bytes, id };
  }
}

async function* expectAny(pages: Found): Found {
  let found = 0;
  for await (const page of pages) {
    found++;
    yield page;
  }
  if (found === 0) throw new RangeError("no page in it");
}

async function* openInput({ path }: Input, { signal, onRead }: Options): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> =
    path === STANDARD_INPUT ? addAbortSignal(signal, process.stdin) : createReadStream(path, { signal });
  for await (const chunk of stream) {
    onRead?.(chunk.length);
    yield chunk;
  }
}
