type Span = readonly [start: number, end: number];

interface Statement {
  id: string;
  speakerName: string | null;
  contentSpans: readonly Span[];
}

/** A statement with its number in the article, and its speaker's colour: 1 to 6, then from the start again. */
export type Spoken<Kind extends Statement = Statement> = Kind & { number: number; colour: number };

const COLOURS = 6;

/** Statements in the order of the text, each speaker with one colour. */
export function numberStatements<Kind extends Statement>(statements: readonly Kind[]): Spoken<Kind>[] {
  const ordered = statements.toSorted(
    (a, b) => (a.contentSpans[0]?.[0] ?? 0) - (b.contentSpans[0]?.[0] ?? 0),
  );
  const speakers = [...new Set(ordered.map(({ speakerName }) => speakerName))];
  return ordered.map((statement, index) => ({
    ...statement,
    number: index + 1,
    colour: (speakers.indexOf(statement.speakerName) % COLOURS) + 1,
  }));
}
