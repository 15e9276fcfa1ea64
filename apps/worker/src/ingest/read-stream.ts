const HEAD_BYTES = 8192;

/** Looks at the first bytes of a stream; `chunks` gives the whole stream, these bytes included. */
export async function peek(
  stream: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; chunks: AsyncIterable<Buffer> }> {
  const rest = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  // A line is enough: more may be long in coming.
  while (head.length < HEAD_BYTES && !head.includes("\n")) {
    const { done, value } = await rest.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return { head, chunks: replay(head, rest) };
}

async function* replay(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Lets a stream be looked into, and then be read from its beginning. */
export function rewindable(stream: AsyncIterable<Buffer>): {
  chunks: AsyncIterable<Buffer>;
  rewind: () => AsyncIterable<Buffer>;
} {
  const rest = stream[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  const next = async () => {
    const result = await rest.next();
    if (!result.done) read.push(result.value);
    return result;
  };
  return {
    chunks: { [Symbol.asyncIterator]: () => ({ next }) },
    rewind: () => replay(Buffer.concat(read), rest),
  };
}

/** The whole stream; undefined, and no more of it read, when it is longer than allowed. */
export async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
