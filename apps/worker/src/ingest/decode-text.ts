const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** The byte order mark at the head, if there is one. */
export function findByteOrderMark(bytes: Uint8Array) {
  return MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
}

/**
 * Reads text that is UTF-8 or starts with a byte order mark; `encoding` is what the document itself declares.
 * Throws a RangeError for binary bytes and for bytes that are not of the encoding: never mojibake in silence.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const mark = findByteOrderMark(bytes);
  if (!mark?.encoding.startsWith("utf-16")) refuseBinary(bytes);
  const label = mark?.encoding ?? encoding ?? "utf-8";
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    // Streaming, because Node 20 leaves windows-1252's punctuation raw otherwise.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch (error) {
    throw new RangeError(
      `wrong encoding: not ${label.toUpperCase()}; convert it, or name it (ingest --encoding windows-1252)`,
      {
        cause: error,
      },
    );
  }
}

const HEAD = 8192;

function refuseBinary(bytes: Uint8Array): void {
  const head = bytes.subarray(0, HEAD);
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros > head.length / 3) throw new RangeError("binary bytes, or UTF-16 without its byte order mark");
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  if (zeros > 0 || controls > head.length / 50) throw new RangeError("binary bytes, not text");
}
