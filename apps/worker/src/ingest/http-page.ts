import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";

export interface HttpPage {
  bytes: Buffer;
  charset: string | undefined;
}

const LIMIT = { maxOutputLength: MAX_ARTICLE_BYTES };
const gunzip = (bytes: Buffer) => gunzipSync(bytes, LIMIT);
/** With the wrapper that the standard asks for, or without, as some servers send it. */
const inflate = (bytes: Buffer) =>
  ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, LIMIT) : inflateRawSync(bytes, LIMIT);
const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzip,
  "x-gzip": gunzip,
  deflate: inflate,
  br: (bytes) => brotliDecompressSync(bytes, LIMIT),
};

/** The HTML in an HTTP answer as it came over the wire; undefined when it is no page. */
export function readHttpPage(answer: Buffer): HttpPage | undefined {
  const end = findHeadEnd(answer);
  if (!end) return undefined;
  const head = answer.toString("latin1", 0, end.from);
  const type = findField(head, "content-type");
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(head) || !isHtml(type)) return undefined;
  const body = answer.subarray(end.to);
  const whole = /chunked/i.test(findField(head, "transfer-encoding")) ? joinChunks(body) : body;
  return {
    bytes: decode(whole, findField(head, "content-encoding").toLowerCase()),
    charset: findCharset(type),
  };
}

export const isHtml = (contentType: string) => /^(?:text\/html|application\/xhtml\+xml)/i.test(contentType);

export const findCharset = (contentType: string) => /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];

/** An empty line; some crawlers write bare line feeds. */
function findHeadEnd(answer: Buffer): { from: number; to: number } | undefined {
  const ends = ["\r\n\r\n", "\n\n"].map((mark) => ({ from: answer.indexOf(mark), length: mark.length }));
  const [first] = ends.filter(({ from }) => from >= 0).toSorted((a, b) => a.from - b.from);
  return first && { from: first.from, to: first.from + first.length };
}

function findField(head: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
}

/** Some crawlers store the body decoded and leave the field as it was: then the body stays as it is. */
function decode(body: Buffer, encoding: string): Buffer {
  try {
    return DECODERS[encoding]?.(body) ?? body;
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(TOO_LARGE, { cause: error });
    return body;
  }
}

function joinChunks(body: Buffer): Buffer {
  const parts = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf("\r\n", at);
    const size = /^[0-9a-f]{1,8}(?=\s*(?:;|$))/i.exec(
      body.toString("latin1", at, Math.max(at, lineEnd)),
    )?.[0];
    if (size === undefined) return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
