import type { ExtractedArticle } from "../articles/extract-article";
import { InputError } from "../errors";
import { type ArticleRecord, readArticleRecord } from "./article-record";
import { decodeText } from "./decode-text";
import { type FieldMap, takeFields } from "./field-map";

/** One article as it lies in its file, and where: the file, and the line, number or offset within it. */
export type FoundArticle = { place: string } & (
  | { form: "json"; bytes: Buffer }
  | { form: "row"; value: Record<string, unknown> }
  | { form: "text"; bytes: Buffer; id: string | null }
  | { form: "html"; bytes: Buffer; id: string | null; url: string | null; charset?: string }
  | { form: "record"; record: ArticleRecord }
);

export interface Page {
  bytes: Uint8Array;
  charset?: string;
  now: Date;
}

interface Options {
  now: Date;
  map?: FieldMap;
  /** The fields of the map that some article had. */
  met?: Set<string>;
  /** Finds the article in a page; it may do so in another thread. */
  extract: (page: Page) => ExtractedArticle | Promise<ExtractedArticle>;
}

/** Reads and checks what was found. Throws a RangeError that says what is wrong with it. */
export async function readFound(found: FoundArticle, options: Options): Promise<ArticleRecord> {
  if (found.form !== "html") return readPlain(found, options);
  const { now, extract } = options;
  const { byline, ...page } = await extract({ bytes: found.bytes, charset: found.charset, now });
  const record = readArticleRecord({ id: found.id, ...page, url: page.url ?? found.url }, now);
  return { ...record, byline };
}

/** Reads all but pages at once, so that what waits is the article and nothing else: dumps hold more. */
export function readAhead(
  found: FoundArticle,
  options: Pick<Options, "now" | "map" | "met">,
): FoundArticle | InputError {
  if (found.form === "html") return found;
  const { place } = found;
  try {
    return { place, form: "record", record: readPlain(found, options) };
  } catch (error) {
    if (error instanceof RangeError) return new InputError(place, error.message, { cause: error });
    throw error;
  }
}

function readPlain(
  found: Exclude<FoundArticle, { form: "html" }>,
  { now, map = {}, met }: Pick<Options, "now" | "map" | "met">,
): ArticleRecord {
  switch (found.form) {
    case "json":
      return readArticleRecord(takeFields(parseJson(decodeText(found.bytes)), map, met), now);
    case "row":
      return readArticleRecord(takeFields(found.value, map, met), now);
    case "text":
      return readText(found, now);
    case "record":
      return found.record;
  }
}

function readText({ bytes, id }: { bytes: Buffer; id: string | null }, now: Date): ArticleRecord {
  const text = decodeText(bytes);
  if (!text.trim()) throw new RangeError("empty");
  return readArticleRecord({ id, text }, now);
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

/** How much memory it takes while it waits. */
export function weigh(found: FoundArticle): number {
  if (found.form === "record") return found.record.text.length;
  return found.form === "row" ? JSON.stringify(found.value).length : found.bytes.length;
}
