interface Spoken {
  contentSpans: readonly (readonly [start: number, end: number])[];
}

/** More than these are not drawn: a browser would stand still over them. */
const MOST = { statements: 200, characters: 100_000 };

/** As much of a text as a page can show: its first statements, and the text up to the end of the last one's line. */
export function cutText<Statement extends Spoken>(
  text: string,
  ordered: readonly Statement[],
  most = MOST,
): { text: string; statements: readonly Statement[] } {
  const next = ordered[most.statements]?.contentSpans[0]?.[0] ?? text.length;
  const limit = Math.min(next, most.characters);
  if (text.length <= limit) return { text, statements: ordered };
  const lineStart = Math.max(text.lastIndexOf("\n", limit - 1), 0);
  const end = lineStart > 0 ? lineStart : limit;
  const isWhole = ({ contentSpans }: Statement) => contentSpans.every(([, spanEnd]) => spanEnd <= end);
  return { text: text.slice(0, end), statements: ordered.slice(0, most.statements).filter(isWhole) };
}
