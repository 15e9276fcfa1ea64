import type { Span } from "../schema/columns";

interface Spoken {
  contentSpans: Span[];
  /** Those of the spans, joined by " … ". */
  words: string;
}

const JOINT = " … ".length;

/** What statements keep of a text that was removed: their words at their places, and line breaks for all else. */
export function rebuildText(statements: readonly Spoken[]): string {
  const kept = statements.flatMap(listKept).toSorted((a, b) => a.start - b.start);
  let text = "";
  for (const { start, words } of kept) {
    const known = Math.max(0, text.length - start);
    text = text.padEnd(start, "\n") + words.slice(known);
  }
  return text;
}

function listKept({ contentSpans, words }: Spoken) {
  let at = 0;
  return contentSpans.map(([start, end]) => {
    const kept = { start, words: words.slice(at, at + end - start) };
    at += end - start + JOINT;
    return kept;
  });
}
