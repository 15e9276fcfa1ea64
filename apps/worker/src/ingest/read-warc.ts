import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";
import { ByteReader } from "./byte-reader";
import type { FoundArticle } from "./found-article";
import { readWarcRecord, type WarcFields } from "./warc-record";

const LONGEST_LINE = 64 * 1024;
const MOST_FIELDS = 200;
const FIRST_LINE = /WARC\/1\.\d+\s*$/;
const NEXT_RECORD = Buffer.from("\nWARC/1.");
/** Two empty lines, as they should be, or fewer, or the file's end. */
const RECORD_END = /^(?:\r?\n){0,2}(?:W|WA|WAR|WARC)?$/;

const CUT_OFF = "cut off: the file ends in this record; left out";
const WRONG_LENGTH = "broken record: its length is wrong; left out";

/**
 * The pages of a WARC file: what servers answered with status 200 and HTML. A broken record is named with its place,
 * and reading goes on at the next one; libraries stop there, or say nothing. `start`: where the bytes begin.
 */
export async function* readWarc(
  chunks: AsyncIterable<Buffer>,
  place: string,
  start = 0,
): AsyncGenerator<FoundArticle | InputError> {
  const reader = new ByteReader(chunks, start);
  let isLost = false;
  for (;;) {
    const offset = reader.offset;
    const line = await reader.line(LONGEST_LINE);
    if (!line) return;
    if (isBlank(line)) continue;
    const at = `${place}@${offset}`;
    const start = line.toString("latin1").search(FIRST_LINE);
    if (start === 0) {
      const found = await readRecord(reader, at);
      if (found) yield found;
      // Behind a broken record lies what is left of it: one notice is enough.
      isLost = found instanceof InputError;
      continue;
    }
    if (!isLost) yield new InputError(at, "broken record: it does not begin with WARC/1; left out");
    isLost = true;
    if (start > 0) reader.unread(line.subarray(start));
  }
}

async function readRecord(reader: ByteReader, at: string): Promise<FoundArticle | InputError | undefined> {
  const fields = await readFields(reader);
  const length = Number(fields.get("content-length"));
  if (!fields.has("content-length") || !Number.isSafeInteger(length) || length < 0)
    return new InputError(at, "broken record: no Content-Length; left out");
  const body = await reader.take(Math.min(length, MAX_ARTICLE_BYTES));
  const damage = await findDamage(reader, body, length);
  if (damage) return new InputError(at, damage);
  try {
    const page = readWarcRecord(fields, body);
    if (page && length > body.length) return new InputError(at, TOO_LARGE);
    return page && { place: at, form: "html", id: null, ...page };
  } catch (error) {
    if (error instanceof RangeError) return new InputError(at, error.message, { cause: error });
    throw error;
  }
}

/** Passes over what is left of the record. Where its length is wrong the next one may lie inside it. */
async function findDamage(reader: ByteReader, body: Buffer, length: number): Promise<string | undefined> {
  const left = length - body.length;
  const skipped = left > 0 && !body.includes(NEXT_RECORD) ? await reader.skip(left, NEXT_RECORD) : 0;
  const end = await reader.take(4);
  const isWhole = skipped === left && RECORD_END.test(end.toString("latin1"));
  const read = isWhole ? end : Buffer.concat([body, end]);
  const next = isWhole ? -1 : read.indexOf(NEXT_RECORD);
  reader.unread(next < 0 ? end : read.subarray(next + 1));
  if (isWhole) return undefined;
  return next < 0 && end.length === 0 ? CUT_OFF : WRONG_LENGTH;
}

async function readFields(reader: ByteReader): Promise<WarcFields> {
  const fields = new Map<string, string>();
  for (let count = 0; count < MOST_FIELDS; count++) {
    const line = await reader.line(LONGEST_LINE);
    if (!line || isBlank(line)) break;
    const [, name, value] = /^([^:]+):\s*(.*?)\s*$/s.exec(line.toString("utf8")) ?? [];
    if (name) fields.set(name.toLowerCase(), value ?? "");
  }
  return fields;
}

const isBlank = (line: Buffer) => line.every((byte) => byte === 10 || byte === 13);
