import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../src/parse-article";
import type { ParsedArticle, ParsedStatement, Span } from "../src/types";

const PIECES = [
  "Chinese President Xi Jinping",
  "the Iranian president",
  "Wang Yi",
  "Tehran",
  "both sides",
  "they",
  "the ministry",
  "said",
  "told",
  "said that",
  "urged",
  ", stressing that",
  "according to",
  "called for",
  "the United States",
  "should lift sanctions",
  "on Friday",
  "during a telephone call",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "''",
  "„",
  "«",
  "»",
  "(",
  ")",
  ",",
  ".",
  ". ",
  ":",
  "—",
  "\n",
  "\n\n",
  "\u2029",
  "\0",
  "\ud800",
  "\udfff",
  "\u200b",
  "\u202e",
  "שלום",
  "مرحبا",
  "e\u0301",
  "👨‍👩‍👧",
  "İ",
];
const text = array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));

test("spans lie inside the text, on its words, in order and apart", () => {
  assert(
    property(text, (given) => {
      for (const { contentSpans, cueSpans, sourceSpans } of all(parse(given)))
        for (const spans of [contentSpans, cueSpans, sourceSpans]) checkSpans(given, spans);
    }),
    { numRuns: 300 },
  );
});

test("source and cue stand outside the words said, unless they are nested in them whole", () => {
  assert(
    property(text, (given) => {
      for (const { contentSpans, cueSpans } of parse(given).attributions)
        for (const cue of cueSpans)
          for (const content of contentSpans) expect(crosses(cue, content)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("the same input gives the same output", () => {
  assert(
    property(text, (given) => {
      expect(parse(given)).toEqual(parse(given));
    }),
    { numRuns: 100 },
  );
});

function parse(given: string): ParsedArticle {
  return parseArticle({ text: given, lang: "en", publishedOn: "2022-07-30" });
}

function all({ statements, attributions }: ParsedArticle): ParsedStatement[] {
  return [...statements, ...attributions];
}

function checkSpans(given: string, spans: readonly Span[]) {
  let last = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(given.length);
    expect(given.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
    last = end;
  }
}

function crosses([from, to]: Span, [start, end]: Span): boolean {
  return from < end && to > start && !(start <= from && to <= end) && !(from <= start && end <= to);
}
