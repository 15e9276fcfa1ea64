import { findByteOrderMark } from "./decode-text";

/** One line's bytes without its line feed; null when it is longer than allowed. */
export interface Line {
  number: number;
  bytes: Buffer | null;
}

/** Cuts a stream into lines while holding one line at most. UTF-16 with a byte order mark is read as well. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const line = { number: number++, bytes: length <= maxBytes ? Buffer.concat(parts) : null };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of toUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield end();
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield end();
}

/** Takes the byte order mark off and turns UTF-16 into UTF-8, so that a line feed is one byte. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isHead = true;
  for await (const chunk of chunks) {
    const mark = isHead ? findByteOrderMark(chunk) : undefined;
    isHead = false;
    if (mark?.encoding.startsWith("utf-16")) decoder = new TextDecoder(mark.encoding);
    if (decoder) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    else yield mark ? chunk.subarray(mark.bytes.length) : chunk;
  }
}
