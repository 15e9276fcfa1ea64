type Span = readonly [start: number, end: number];

/** A stretch of text that the same statements cover from end to end. */
export interface Segment {
  text: string;
  start: number;
  /** Ids of the statements whose words these are, the innermost first. */
  ids: string[];
  /** Those of them that begin here. */
  begins: string[];
}

interface Spoken {
  id: string;
  contentSpans: readonly Span[];
}

/** Cuts a text into its paragraphs, and each paragraph where statements begin or end. Nothing but line breaks is lost. */
export function segmentText(text: string, statements: readonly Spoken[]): Segment[][] {
  const cuts = statements.flatMap((statement) => statement.contentSpans.flat());
  return findParagraphs(text).map(([start, end]) => {
    const inside = cuts.filter((cut) => start < cut && cut < end);
    const edges = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b);
    return edges
      .slice(0, -1)
      .map((edge, index) => segment(text, [edge, edges[index + 1] ?? end], statements));
  });
}

function segment(text: string, [start, end]: Span, statements: readonly Spoken[]): Segment {
  const covering = statements
    .filter(({ contentSpans }) => contentSpans.some((span) => span[0] <= start && end <= span[1]))
    .toSorted((a, b) => measure(a) - measure(b));
  const begins = covering.filter(({ contentSpans }) => contentSpans[0]?.[0] === start);
  return {
    text: text.slice(start, end),
    start,
    ids: covering.map(({ id }) => id),
    begins: begins.map(({ id }) => id),
  };
}

function measure({ contentSpans }: Spoken) {
  return contentSpans.reduce((length, [start, end]) => length + end - start, 0);
}

/** Spans of the lines that hold more than white space. */
export function findParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/gu)].map(({ 0: line, index }) => [
    index,
    index + line.length,
  ]);
}
