import { JsonScanner } from "./json-scanner";

const [OPEN_ARRAY, CLOSE_ARRAY, COMMA] = Buffer.from("[],");
/** How far before a break, and in which steps behind it, the next value's opening is looked for. */
const LOOK = { back: 256, ahead: 4096 };

export interface JsonValue {
  /** Its place in the array; undefined outside one. */
  index: number | undefined;
  /** Up to where it breaks, if it does; null when it is longer than allowed. */
  bytes: Buffer | null;
}

/**
 * Cuts a stream that is a JSON array, an object around a list of articles, or values one after the other, into the
 * values, while holding one at most. After a broken one it goes on where another with the same first key opens.
 */
export async function* splitJson(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<JsonValue> {
  const splitter = new JsonSplitter(maxBytes);
  for await (const chunk of chunks) yield* splitter.add(chunk);
  yield* splitter.end();
}

class JsonSplitter {
  private readonly waiting: Buffer[] = [];
  private parts: Buffer[] = [];
  private length = 0;
  private scanner: JsonScanner | undefined;
  /** Of the object around the list that is read. */
  private outer: JsonScanner | undefined;
  private isInList = false;
  private index: number | undefined;
  /** Until one was read whole: an object in a list, not one that is a value itself. */
  private opening = /(?<=[,[}\n]\s*)\{\s*"/;
  private isOpeningKnown = false;
  /** After a break: the last bytes before what comes. */
  private lost: Buffer | undefined;

  constructor(private readonly maxBytes: number) {}

  *add(chunk: Buffer): Generator<JsonValue> {
    this.waiting.push(chunk);
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (this.lost) this.findOpening(this.lost, next);
      else if (!this.scanner) this.begin(next);
      else if (this.scanner === this.outer) yield* this.readAround(this.outer, next);
      else yield* this.readOn(this.scanner, next);
    }
  }

  *end(): Generator<JsonValue> {
    if (this.length > 0) yield this.finish();
    else if (this.isInList && !this.lost) throw new RangeError("cut off: its list has no end");
  }

  /** Between two values. */
  private begin(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= 32 || (byte === COMMA && this.index !== undefined)) continue;
      if (byte === OPEN_ARRAY && !this.isInList) this.enterList();
      else if (byte === CLOSE_ARRAY && this.isInList) {
        this.isInList = false;
        this.outer?.closeList();
        this.scanner = this.outer;
        if (this.outer) return this.putBack(bytes.subarray(at + 1));
      } else {
        this.scanner = new JsonScanner();
        return this.putBack(bytes.subarray(at));
      }
    }
  }

  private *readOn(scanner: JsonScanner, bytes: Buffer): Generator<JsonValue> {
    const { event, end } = scanner.scan(bytes, 0);
    this.take(bytes.subarray(0, end));
    if (event === "more") return;
    this.putBack(bytes.subarray(end));
    if (event === "list") return this.enterListOf(scanner);
    const value = this.finish();
    if (event === "broken") this.lost = value.bytes?.subarray(1).subarray(-LOOK.back) ?? Buffer.alloc(0);
    else if (!this.isOpeningKnown) this.learnOpening(value);
    yield value;
  }

  /** What lies around a list is of no article. */
  private *readAround(outer: JsonScanner, bytes: Buffer): Generator<JsonValue> {
    const { event, end } = outer.scan(bytes, 0);
    if (event === "more") return;
    this.putBack(bytes.subarray(end));
    if (event === "list") return this.enterListOf(outer);
    this.scanner = this.outer = undefined;
    if (event === "closed") return;
    this.take(bytes.subarray(Math.max(0, end - LOOK.back), end));
    const value = this.finish();
    this.lost = value.bytes ?? Buffer.alloc(0);
    yield value;
  }

  private enterListOf(scanner: JsonScanner): void {
    this.outer = scanner;
    this.scanner = undefined;
    this.drop();
    this.enterList();
  }

  private enterList(): void {
    this.isInList = true;
    this.index ??= 0;
  }

  private learnOpening({ bytes }: JsonValue): void {
    const head = bytes?.toString("latin1", 0, LOOK.back) ?? "";
    const [, key] = /^\{\s*("(?:[^"\\]|\\.)*")\s*:/.exec(head) ?? [];
    if (!key) return;
    this.opening = new RegExp(`\\{\\s*${key.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}\\s*:`);
    this.isOpeningKnown = true;
  }

  private findOpening(lost: Buffer, bytes: Buffer): void {
    const ahead = bytes.subarray(0, LOOK.ahead);
    const window = Buffer.concat([lost, ahead]);
    const at = window.toString("latin1").search(this.opening);
    this.lost = at < 0 ? window.subarray(-LOOK.back) : undefined;
    this.putBack(bytes.subarray(ahead.length));
    if (at >= 0) this.putBack(window.subarray(at));
  }

  private putBack(bytes: Buffer): void {
    if (bytes.length > 0) this.waiting.unshift(bytes);
  }

  private take(part: Buffer): void {
    this.length += part.length;
    if (this.length <= this.maxBytes) this.parts.push(part);
    else this.parts = [];
  }

  private finish(): JsonValue {
    const bytes = this.length <= this.maxBytes ? Buffer.concat(this.parts) : null;
    const { index } = this;
    if (index !== undefined) this.index = index + 1;
    this.drop();
    this.scanner = undefined;
    return { index, bytes };
  }

  private drop(): void {
    this.parts = [];
    this.length = 0;
  }
}
