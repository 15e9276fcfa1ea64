import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES } from "./article-record";
import { ByteReader } from "./byte-reader";
import type { FoundArticle } from "./found-article";
import { readHttpPage } from "./http-page";

const LONGEST_LINE = 64 * 1024;
const MOST_FIELDS = 200;
const RECORD_START = "\r\nWARC/1.";

/**
 * The pages of a WARC file: what servers answered with status 200 and HTML. A broken record is named with its place,
 * and reading goes on at the next one; libraries stop there, or say nothing.
 */
export async function* readWarc(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<FoundArticle | InputError> {
  const reader = new ByteReader(chunks);
  let isLost = false;
  for (;;) {
    const offset = reader.offset;
    const line = await reader.line(LONGEST_LINE);
    if (!line) return;
    if (isBlank(line)) continue;
    const at = `${place}@${offset}`;
    if (!/^WARC\/1\.\d/.test(line.toString("latin1"))) {
      if (!isLost) yield new InputError(at, "broken record: it does not begin with WARC/1; left out");
      isLost = true;
      continue;
    }
    isLost = false;
    yield* readRecord(reader, at);
  }
}

async function* readRecord(reader: ByteReader, at: string): AsyncGenerator<FoundArticle | InputError> {
  const fields = await readFields(reader);
  const length = Number(fields.get("content-length"));
  if (!fields.has("content-length") || !Number.isSafeInteger(length) || length < 0) {
    yield new InputError(at, "broken record: no Content-Length; left out");
    return;
  }
  if (length > MAX_ARTICLE_BYTES) {
    if (fields.get("warc-type") === "response")
      yield new InputError(at, `larger than ${MAX_ARTICLE_BYTES / 1_000_000} MB`);
    if ((await reader.skip(length)) < length)
      yield new InputError(at, "cut off: the file ends in this record");
    return;
  }
  const body = await reader.take(length);
  if (!(await endsWell(reader, body, length))) {
    yield new InputError(at, describeDamage(body, length));
    return;
  }
  const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
  const page = fields.get("warc-type") === "response" ? readHttpPage(body) : undefined;
  if (page) yield { place: at, form: "html", id: null, url, ...page };
}

/** After a record come two empty lines. If not, its length was wrong, and the next record may lie inside it. */
async function endsWell(reader: ByteReader, body: Buffer, length: number): Promise<boolean> {
  const end = await reader.take(4);
  if (body.length === length && (end.length === 0 || end.toString("latin1") === "\r\n\r\n")) return true;
  const read = Buffer.concat([body, end]);
  const next = read.indexOf(RECORD_START);
  if (next >= 0) reader.unread(read.subarray(next + 2));
  else reader.unread(end);
  return false;
}

function describeDamage(body: Buffer, length: number): string {
  return body.length < length
    ? "cut off: the file ends in this record; left out"
    : "broken record: its length is wrong; left out";
}

async function readFields(reader: ByteReader): Promise<Map<string, string>> {
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
