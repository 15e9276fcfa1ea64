import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES } from "./article-record";
import { scanCsvLine } from "./csv-line";

export interface TextLine {
  number: number;
  text: string;
}

/** An article's paragraphs are fewer; more are the rows behind a stray mark. */
const MOST_LINES = 10_000;

/** Joins the lines of a row whose quoted field has line ends in it; a row that breaks is one line, and the next is tried. */
export class CsvRows {
  private open: TextLine[] = [];
  private length = 0;

  constructor(
    private readonly place: string,
    readonly delimiter: string,
  ) {}

  *add(line: TextLine): Generator<TextLine | InputError> {
    const waiting = [line];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.text.trim() === "" && this.open.length === 0) continue;
      const state = scanCsvLine(next.text, this.delimiter, this.open.length > 0);
      this.open.push(next);
      this.length += next.text.length;
      if (state === "closed") yield join(this.takeOpen());
      else if (state === "broken" || this.isTooLong()) yield* this.leaveFirstOut(waiting);
    }
  }

  /** Whatever still waits for its closing mark is broken. */
  *end(): Generator<TextLine | InputError> {
    while (this.open.length > 0) {
      const waiting: TextLine[] = [];
      yield* this.leaveFirstOut(waiting);
      for (const line of waiting.toReversed()) yield* this.add(line);
    }
  }

  private isTooLong(): boolean {
    return this.length > MAX_ARTICLE_BYTES || this.open.length > MOST_LINES;
  }

  /** The lines after the first are tried again, the next one last in `waiting`. */
  private *leaveFirstOut(waiting: TextLine[]): Generator<InputError> {
    const [broken, ...rest] = this.takeOpen();
    for (const line of rest.toReversed()) waiting.push(line);
    if (broken)
      yield new InputError(
        `${this.place}:${broken.number}`,
        'a stray or missing quotation mark (") in this row; left out',
      );
  }

  private takeOpen(): TextLine[] {
    this.length = 0;
    return this.open.splice(0);
  }
}

const join = (lines: TextLine[]): TextLine => ({
  number: lines[0]?.number ?? 0,
  text: lines.map(({ text }) => text).join("\n"),
});
