import type { Span } from "@readout/parser";

export interface Sentence {
  span: Span;
  /** Whether a paragraph begins with it. */
  isFirst: boolean;
  /** Ends as sentences do; headlines and the site's furniture do not. */
  isWhole: boolean;
}

const END = /[.!?…][”"’')\]]*(?=\s+[\p{Lu}\p{N}“"‘'(«])|[。！？؟]["”」』]?|\n+/gu;
const WHOLE = /[.!?。！？؟]["”’」』)]*$/u;
const MOST = 200;

/** The sentences of a report; lines are sentences of their own. */
export function listSentences(text: string): Sentence[] {
  const ends = [...text.matchAll(END)].map(({ index, 0: match }) => ({
    end: index + match.length,
    isBreak: match.includes("\n"),
  }));
  const sentences: Sentence[] = [];
  let start = 0;
  let isFirst = true;
  for (const { end, isBreak } of [...ends, { end: text.length, isBreak: true }]) {
    const span = trim(text, start, end);
    if (span) {
      const words = text.slice(...span);
      // Three dots lead elsewhere.
      sentences.push({ span, isFirst, isWhole: WHOLE.test(words) && !words.endsWith("...") });
      isFirst = false;
    }
    if (isBreak) isFirst = true;
    start = end;
  }
  return sentences.slice(0, MOST);
}

function trim(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [from, to] : undefined;
}
