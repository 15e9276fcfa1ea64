import fc from "fast-check";
import { expect, test } from "vitest";
import { findAttributions } from "./find-attributions";
import { loadModel } from "./load-model";
import type { Attribution, Span } from "../types";

const model = loadModel();

const normal = [
  "The two ministers met in the capital on Tuesday to discuss trade and the closed border.",
  "“We had a frank talk,” the host said after the meeting, adding that both sides would meet again in May.",
  "Her guest told reporters that his government wanted “a quick and fair settlement” of the dispute.",
  "Analysts warned that the talks could still fail. Exports fell by a third last year, according to the customs office.",
].join("\n");

test.each([
  {
    name: "a quotation before its cue",
    text: "“We will keep every promise we made to our neighbours,” the foreign minister said on Monday.",
    source: "the foreign minister",
    cue: /said/,
    content: /every promise we made to our neighbours/,
    kind: "direct",
  },
  {
    name: "reported speech",
    text: "Officials said the two sides had agreed to reopen the border crossing next month.",
    source: "Officials",
    cue: /^said$/,
    content: /two sides had agreed to reopen the border crossing next month$/,
    kind: "indirect",
  },
  {
    name: "according to",
    text: "The port handled twice as many ships last year, according to the harbour authority.",
    source: "the harbour authority",
    cue: /^according to$/i,
    content: /^The port handled twice as many ships last year/,
    kind: "indirect",
  },
])("finds $name", ({ text, source, cue, content, kind }) => {
  const [found] = findAttributions(text, model);
  expect(wordsOf(text, found?.sourceSpans)).toBe(source);
  expect(wordsOf(text, found?.cueSpans)).toMatch(cue);
  expect(wordsOf(text, found?.contentSpans)).toMatch(content);
  expect(found?.kind).toBe(kind);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "said",
        "“",
        "”",
        '"',
        "''",
        "'",
        " ",
        "\n",
        ", ",
        ". ",
        "Ms Lee",
        "that",
        "he",
        "told\u2028",
        "\ud800",
        "\u200f",
        "\0",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join("")),
);

test("spans lie inside of any text and no two statements claim the same words", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const found = findAttributions(text, model);
      for (const attribution of found) expectInside(text, attribution);
      const claimed = found.flatMap(({ cueSpans, contentSpans }) => [...cueSpans, ...contentSpans]);
      const ordered = claimed.toSorted((a, b) => a[0] - b[0]);
      for (const [i, span] of ordered.slice(1).entries())
        expect(span[0]).toBeGreaterThanOrEqual(ordered[i]![1]);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("the same text gives the same attributions", () => {
  expect(findAttributions(normal, model)).toEqual(findAttributions(normal, model));
});

test.each([
  { name: "one sentence of a megabyte", text: "she said that he knew ".repeat(48_000) },
  { name: "a hundred thousand quotation marks", text: '"'.repeat(100_000) },
  { name: "a hundred thousand nested quotations", text: "“a ".repeat(100_000) },
  { name: "five hundred articles in one", text: `${normal}\n`.repeat(500) },
])("reads $name", { timeout: 60_000 }, ({ text }) => {
  for (const attribution of findAttributions(text, model)) expectInside(text, attribution);
});

function expectInside(text: string, { sourceSpans, cueSpans, contentSpans, confidence }: Attribution) {
  for (const [start, end] of [...sourceSpans, ...cueSpans, ...contentSpans]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
}

function wordsOf(text: string, spans: readonly Span[] = []): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(" ");
}
