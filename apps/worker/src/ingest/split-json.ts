const [OPEN_ARRAY, CLOSE_ARRAY, OPEN, CLOSE, QUOTE, BACKSLASH, COMMA] = Buffer.from('[]{}"\\,');

export interface JsonValue {
  /** Its place in the array; undefined outside one. */
  index: number | undefined;
  /** Null when it is longer than allowed. */
  bytes: Buffer | null;
}

/** Cuts a stream that is a JSON array, or values one after the other, into the values, while holding one at most. */
export async function* splitJson(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<JsonValue> {
  let parts: Buffer[] = [];
  let length = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isInArray = false;
  let index = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const end = (): JsonValue[] => {
    const bytes = length <= maxBytes ? Buffer.concat(parts) : null;
    const isEmpty = bytes !== null && bytes.every((byte) => byte <= 32);
    parts = [];
    length = 0;
    return isEmpty ? [] : [{ index: isInArray ? index++ : undefined, bytes }];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (isEscaped) isEscaped = false;
      else if (isInString) {
        if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = false;
      } else if (byte === QUOTE) isInString = true;
      else if (depth === 0 && !isInArray && byte === OPEN_ARRAY && length === 0) {
        isInArray = true;
        from = at + 1;
      } else if (byte === OPEN || byte === OPEN_ARRAY) depth++;
      else if (depth === 0 && isInArray && (byte === COMMA || byte === CLOSE_ARRAY)) {
        take(chunk.subarray(from, at));
        yield* end();
        from = at + 1;
        if (byte === CLOSE_ARRAY) isInArray = false;
      } else if (depth > 0 && (byte === CLOSE || byte === CLOSE_ARRAY)) {
        depth--;
        if (depth > 0 || isInArray) continue;
        take(chunk.subarray(from, at + 1));
        yield* end();
        from = at + 1;
      }
    }
    take(chunk.subarray(from));
  }
  yield* end();
}
