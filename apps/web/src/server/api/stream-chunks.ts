/**
 * The chunks as a body that is read at its reader's pace. The first one is awaited, so that what fails at once fails
 * before an answer has begun; what fails later cuts the answer off.
 */
export async function streamChunks(chunks: AsyncIterable<string | Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next = await iterator.next();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(typeof next.value === "string" ? encoder.encode(next.value) : next.value);
      next = await iterator.next();
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
