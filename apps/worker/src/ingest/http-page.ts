import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { MAX_ARTICLE_BYTES } from "./article-record";

const LIMIT = { maxOutputLength: MAX_ARTICLE_BYTES };
const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, LIMIT),
  "x-gzip": (bytes) => gunzipSync(bytes, LIMIT),
  deflate: (bytes) => inflateSync(bytes, LIMIT),
  br: (bytes) => brotliDecompressSync(bytes, LIMIT),
};

/** The HTML in an HTTP answer as it came over the wire; undefined when it is no page. */
export function readHttpPage(answer: Buffer): { bytes: Buffer; charset: string | undefined } | undefined {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = answer.toString("latin1", 0, end);
  const type = findField(head, "content-type");
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(head) || !/^(?:text\/html|application\/xhtml\+xml)/i.test(type))
    return undefined;
  const body = answer.subarray(end + 4);
  const whole = /chunked/i.test(findField(head, "transfer-encoding")) ? joinChunks(body) : body;
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  return { bytes: decode(whole, findField(head, "content-encoding").toLowerCase()), charset };
}

function findField(head: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
}

/** Some crawlers store the body decoded and leave the field as it was: then the body stays as it is. */
function decode(body: Buffer, encoding: string): Buffer {
  try {
    return DECODERS[encoding]?.(body) ?? body;
  } catch {
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
