import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { findQuotes } from "./find-quotes";

const MARKS = ["“", "”", "«", "»", "„", "‘", "’", '"', "'", "''", "a", " ", "\n", "\ud800", "\0", "ש"];

test.each([
  { name: "German marks", text: `„Wir bleiben“, sagte er.`, quotes: ["Wir bleiben"] },
  { name: "left open at the start of a sentence", text: `He paused. “We will not`, quotes: ["We will not"] },
  { name: "left open within a sentence", text: `A plan to “rebuild the port`, quotes: [] },
  { name: "straight marks", text: `"Yes," he said. "No."`, quotes: ["Yes,", "No."] },
  { name: "guillemets", text: `Il dit «oui».`, quotes: ["oui"] },
  { name: "doubled single quotes", text: `He called it ''a first step''.`, quotes: ["a first step"] },
  {
    name: "single quotes among apostrophes",
    text: `'We don't know,' the minister's aide said.`,
    quotes: ["We don't know,"],
  },
  { name: "a quotation that runs on", text: `“First. “Second,” he said.`, quotes: ["First.", "Second,"] },
  { name: "only the outermost", text: `“He said ‘no’ to us,” she said.`, quotes: ["He said ‘no’ to us,"] },
])("$name", ({ text, quotes }) => {
  expect(findQuotes(text).map(([start, end]) => text.slice(start, end))).toEqual(quotes);
});

test("spans lie inside the text, in order and apart", () => {
  assert(
    property(array(constantFrom(...MARKS)), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const [start, end] of findQuotes(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a hundred thousand nested marks", () => {
  expect(findQuotes(`${"“".repeat(100_000)}a${"”".repeat(100_000)}`)).toHaveLength(1);
});
