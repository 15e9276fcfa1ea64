/** The encoding's usual name. Throws a RangeError when there is none. */
export function parseEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    throw new RangeError(`--encoding: "${name}" is not known (windows-1251, gb18030, shift_jis)`, {
      cause: error,
    });
  }
}

/** A stream in another encoding as UTF-8. Throws a RangeError where its bytes are not of that encoding. */
export async function* recode(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  const decode = (chunk?: Buffer) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch (error) {
      throw new RangeError(`wrong encoding: not ${encoding.toUpperCase()} after byte ${offset}`, {
        cause: error,
      });
    }
  };
  for await (const chunk of chunks) {
    yield decode(chunk);
    offset += chunk.length;
  }
  yield decode();
}
