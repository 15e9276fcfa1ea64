/** Why a query does not parse, and where: UTF-16 offsets, half-open. */
export interface QueryFault {
  message: string;
  start: number;
  end: number;
}

/** Ends the reading of a query: what follows this fault cannot be understood. */
export class UnreadableQuery extends Error {
  override readonly name = "UnreadableQuery";
  constructor(readonly fault: QueryFault) {
    super(fault.message);
  }
}

export const MAX_TERMS = 100;
const BLANKS = /\s*/y;

/** Walks through a query's text. Faults that leave the rest readable are collected on the way. */
export class Scanner {
  position = 0;
  readonly faults: QueryFault[] = [];
  private terms = 0;

  constructor(readonly text: string) {}

  get isAtEnd() {
    return this.position === this.text.length;
  }

  /** What a sticky pattern matches here. */
  look(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text);
  }

  /** The same, and moves past it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = this.look(pattern);
    if (match) this.position += match[0].length;
    return match;
  }

  skipBlanks() {
    this.take(BLANKS);
  }

  /** Notes a fault from `start` to the present place. */
  note(message: string, start: number, end = this.position) {
    this.faults.push({ message, start, end });
  }

  /** Gives up, with a fault from `start` to the present place. */
  fail(message: string, start = this.position, end = this.position): never {
    throw new UnreadableQuery({ message, start, end });
  }

  countTerm(start: number) {
    this.terms += 1;
    if (this.terms > MAX_TERMS) this.fail(`A query holds at most ${MAX_TERMS} terms.`, start);
  }
}
