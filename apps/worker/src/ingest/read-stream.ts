const HEAD_BYTES = 8192;

/** Looks at the first bytes of a stream; `chunks` gives the whole stream, these bytes included. */
export async function peek(
  stream: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; chunks: AsyncIterable<Buffer> }> {
  const rest = stream[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  for (let length = 0; length < HEAD_BYTES;) {
    const { done, value } = await rest.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const head = Buffer.concat(parts);
  return { head, chunks: replay(head, rest) };
}

async function* replay(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
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
