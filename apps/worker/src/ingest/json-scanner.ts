const [OPEN_ARRAY, CLOSE_ARRAY, OPEN, CLOSE, QUOTE, BACKSLASH, COMMA, COLON] = Buffer.from('[]{}"\\,:');
const LONGEST_KEY = 100;
/** Keys under which others put a list of articles, unless the object around it is an article itself. */
const LISTS = /^(?:articles|items|results|docs|documents|entries|stories|posts|news|records|rows|hits|data)$/;
const OF_AN_ARTICLE = /^(?:text|body|content)$/;

type Event = "closed" | "broken" | "list" | "more";

/**
 * What happened: the value ended, broke the grammar, comes to the first object of a list of articles, or has no more
 * bytes yet. `end` is behind what was read.
 */
export interface Scanned {
  event: Event;
  end: number;
}

/** Follows one JSON value byte by byte without holding it, and notices at once where it breaks the grammar. */
export class JsonScanner {
  private readonly open: ("array" | "object")[] = [];
  private expected: "value" | "value or end" | "key" | "key or end" | "colon" | "next" = "value";
  private inside: "key" | "string" | "literal" | undefined;
  private isEscaped = false;
  private isArticle = false;
  private key = "";

  scan(bytes: Buffer, from: number): Scanned {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (this.inside === "literal") {
        if (isOfLiteral(byte)) continue;
        if (this.endValue()) return { event: "closed", end: at };
      }
      const event = this.inside ? this.readString(byte) : this.readOutside(byte);
      if (event) return { event, end: event === "list" ? at : at + 1 };
    }
    return { event: "more", end: bytes.length };
  }

  /** After "list", when the list was read by others: goes on behind its end. */
  closeList(): void {
    this.open.pop();
    this.expected = "next";
  }

  private readString(byte: number): Event | undefined {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) return this.inside === "key" ? this.endKey() : this.endValue();
    else if (byte < 32) return "broken";
    if (this.inside === "key" && this.key.length < LONGEST_KEY) this.key += String.fromCharCode(byte);
    return undefined;
  }

  private readOutside(byte: number): Event | undefined {
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) return undefined;
    const { expected } = this;
    const isValueExpected = expected === "value" || expected === "value or end";
    if (byte === QUOTE && (expected === "key" || expected === "key or end")) return this.enter("key");
    if (byte === COLON && expected === "colon") return this.expect("value");
    if (byte === COMMA && expected === "next")
      return this.expect(this.open.at(-1) === "object" ? "key" : "value");
    if (byte === CLOSE && this.open.at(-1) === "object" && (expected === "next" || expected === "key or end"))
      return this.close();
    if (
      byte === CLOSE_ARRAY &&
      this.open.at(-1) === "array" &&
      (expected === "next" || expected === "value or end")
    )
      return this.close();
    if (!isValueExpected) return "broken";
    if (byte === QUOTE) return this.enter("string");
    if (byte === OPEN) return this.isListOfArticles() ? "list" : this.push("object", "key or end");
    if (byte === OPEN_ARRAY) return this.push("array", "value or end");
    return isOfLiteral(byte) ? this.enter("literal") : "broken";
  }

  private isListOfArticles(): boolean {
    const isFirst = this.expected === "value or end" && this.open.indexOf("array") === this.open.length - 1;
    return isFirst && this.open.length > 1 && !this.isArticle && LISTS.test(this.key);
  }

  private enter(inside: "key" | "string" | "literal"): undefined {
    this.inside = inside;
    if (inside === "key") this.key = "";
  }

  private expect(expected: typeof this.expected): undefined {
    this.expected = expected;
  }

  private push(container: "array" | "object", expected: typeof this.expected): undefined {
    this.open.push(container);
    this.expected = expected;
  }

  private close(): Event | undefined {
    this.open.pop();
    return this.endValue();
  }

  private endKey(): undefined {
    this.inside = undefined;
    this.expected = "colon";
    this.isArticle ||= OF_AN_ARTICLE.test(this.key);
  }

  private endValue(): "closed" | undefined {
    this.inside = undefined;
    this.expected = "next";
    return this.open.length === 0 ? "closed" : undefined;
  }
}

/** Of a number, true, false or null; whether it is spelled right shows when it is read. */
const isOfLiteral = (byte: number) =>
  (byte >= 48 && byte <= 57) ||
  (byte >= 97 && byte <= 122) ||
  (byte >= 65 && byte <= 90) ||
  byte === 45 ||
  byte === 43 ||
  byte === 46;
