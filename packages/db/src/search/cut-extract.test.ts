import { expect, test } from "vitest";
import { cutExtract } from "./cut-extract";

const FILLER = "lorem ipsum dolor ".repeat(40);

test.each([
  { name: "in the middle", text: `${FILLER}the treaty holds ${FILLER}`, word: "treaty" },
  { name: "at the beginning", text: `treaty and ${FILLER}`, word: "treaty" },
  { name: "at the end", text: `${FILLER}treaty`, word: "treaty" },
  { name: "in Chinese", text: `${"中国外交部".repeat(90)}条约${"中国外交部".repeat(90)}`, word: "条约" },
  {
    name: "between characters of two halves",
    text: `${"😀".repeat(301)}条约${"😀".repeat(301)}`,
    word: "条约",
  },
  { name: "of a mark longer than an extract", text: `a ${"x".repeat(900)} b`, word: "x".repeat(900) },
])("cuts around a word $name", ({ text, word }) => {
  const at = text.indexOf(word);
  const extract = cutExtract(text, [[at, at + word.length]]);
  expect(extract.marks.map((span) => extract.text.slice(...span))).toEqual([word]);
  expect(extract.text).not.toMatch(/\p{Cs}/u);
  expect(extract.text.length).toBeLessThanOrEqual(Math.max(500, word.length + 200));
});

test("without a mark it is the beginning", () => {
  const { text, marks } = cutExtract(FILLER, []);
  expect([FILLER.startsWith(text), marks]).toEqual([true, []]);
});
