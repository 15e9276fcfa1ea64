import { decodeText } from "../ingest/decode-text";

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** A page's bytes as text, by its byte order mark, else the encoding that it declares, else UTF-8. Throws like decodeText. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const declared = DECLARED.exec(head)?.[1];
  return decodeText(bytes, declared && isKnown(declared) ? declared : undefined);
}

function isKnown(label: string): boolean {
  try {
    // A page that can be read as ASCII is not UTF-16, whatever it says.
    return !new TextDecoder(label).encoding.startsWith("utf-16");
  } catch {
    return false;
  }
}
