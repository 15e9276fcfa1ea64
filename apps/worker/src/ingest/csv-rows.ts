import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES } from "./article-record";
import { scanCsvLine } from "./csv-line";

export interface TextLine {
  number: number;
  text: string;
}

/** Joins the lines of a row whose quoted field has line ends in it; a row that breaks is one line, and the next is tried. */
export class CsvRows {
  private open: TextLine[] = [];
  private length = 0;

  constructor(
    private readonly place: string,
    private readonly delimiter: string,
  ) {}

  *add(line: TextLine): Generator<TextLine | InputError> {
    const waiting = [line];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.text.trim() === "" && this.open.length === 0) continue;
      const state = scanCsvLine(next.text, this.delimiter, this.open.length > 0);
      this.open.push(next);
      this.length += next.text.length;
      if (state === "closed") yield join(this.takeOpen());
      else if (state === "broken" || this.length > MAX_ARTICLE_BYTES) {
        const [broken, ...rest] = this.takeOpen();
        if (broken) yield this.refuse(broken);
        waiting.unshift(...rest);
      }
    }
  }

  /** Whatever still waits for its closing mark is broken. */
  *end(): Generator<TextLine | InputError> {
    while (this.open.length > 0) {
      const [broken, ...rest] = this.takeOpen();
      if (broken) yield this.refuse(broken);
      for (const line of rest) yield* this.add(line);
    }
  }

  private takeOpen(): TextLine[] {
    this.length = 0;
    return this.open.splice(0);
  }

  private refuse({ number }: TextLine): InputError {
    return new InputError(
      `${this.place}:${number}`,
      'a stray or missing quotation mark (") in this row; left out',
    );
  }
}

const join = (lines: TextLine[]): TextLine => ({
  number: lines[0]?.number ?? 0,
  text: lines.map(({ text }) => text).join("\n"),
});
