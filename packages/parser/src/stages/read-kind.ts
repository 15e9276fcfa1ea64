import type { Sentence } from "../reading";
import type { Kind, Span } from "../types";

const WORD = /[\p{L}\p{N}]/u;

/** direct: all words stand in quotation marks; indirect: none do. */
export function readKind(sentences: readonly Sentence[], contents: readonly Span[]): Kind {
  let inside = 0;
  let outside = 0;
  for (const { tokens } of sentences) {
    for (const { start, end, text, quoted } of tokens) {
      if (!WORD.test(text) || !contents.some(([from, to]) => start >= from && end <= to)) continue;
      if (quoted) inside += 1;
      else outside += 1;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
