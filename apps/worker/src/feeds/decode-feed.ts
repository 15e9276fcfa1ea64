import iconv from "iconv-lite";
import { findByteOrderMark } from "../ingest/decode-text";

/** WHATWG Encoding: pages and feeds that say Latin-1 or ASCII mean windows-1252. */
const MEANT: Record<string, string> = {
  "iso-8859-1": "win1252",
  latin1: "win1252",
  ascii: "win1252",
  "us-ascii": "win1252",
};
const HEAD_BYTES = 1024;

/**
 * A feed's bytes as text: by its byte order mark, else the charset that HTTP gave, else its XML declaration, else UTF-8 where the
 * bytes are valid, else windows-1252. Never throws: a wrong character is better than a lost feed.
 */
export function decodeFeed(bytes: Uint8Array, httpCharset?: string): string {
  const mark = findByteOrderMark(bytes)?.encoding;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  for (const label of [mark, httpCharset, declared]) {
    const text = label && decodeAs(bytes, label.toLowerCase());
    if (text) return text;
  }
  return decodeUtf8(bytes) ?? iconv.decode(Buffer.from(bytes), "win1252");
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (label === "utf-8" || label === "utf8") return decodeUtf8(bytes);
  // iconv-lite lacks it, the platform has it.
  if (label === "iso-2022-jp") return new TextDecoder(label).decode(bytes);
  const encoding = MEANT[label] ?? label;
  return iconv.encodingExists(encoding) ? iconv.decode(Buffer.from(bytes), encoding) : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
