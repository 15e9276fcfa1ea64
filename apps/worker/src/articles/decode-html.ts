import { decodeText } from "../ingest/decode-text";

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Of a page's characters, broken ones: with fewer it is what it says, with a fault. */
const FEW_BROKEN = 0.001;

/**
 * A page's bytes as text, by its byte order mark, else the charset that HTTP gave, else the one that it declares, else
 * UTF-8; windows-1252 where none of them fits. Throws a RangeError for bytes that are no text.
 */
export function decodeHtml(bytes: Uint8Array, httpCharset?: string): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const labels = [httpCharset, DECLARED.exec(head)?.[1], "utf-8"].filter(isKnown);
  for (const label of labels) {
    const text = decodeAs(bytes, label);
    if (text !== undefined) return text;
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  return broken < text.length * FEW_BROKEN ? text : decodeText(bytes, "windows-1252");
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decodeText(bytes, label);
  } catch (error) {
    if (error instanceof RangeError && error.cause) return undefined;
    throw error;
  }
}

function isKnown(label: string | undefined): label is string {
  try {
    // A page that can be read as ASCII is not UTF-16, whatever it says.
    return label !== undefined && !new TextDecoder(label).encoding.startsWith("utf-16");
  } catch {
    return false;
  }
}
