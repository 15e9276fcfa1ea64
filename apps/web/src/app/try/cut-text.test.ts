import { expect, test } from "vitest";
import { cutText } from "./cut-text";

const text = "One said yes.\nTwo said no.\nThree said nothing.";
const said = ["yes", "no", "nothing"].map((words) => {
  const start = text.indexOf(words);
  return { words, contentSpans: [[start, start + words.length] as const] };
});

test.each([
  {
    name: "a short text stands whole",
    most: { statements: 3, characters: 100 },
    lines: 3,
    words: "yes no nothing",
  },
  {
    name: "many statements end with a line",
    most: { statements: 2, characters: 100 },
    lines: 2,
    words: "yes no",
  },
  {
    name: "many characters end with a line",
    most: { statements: 9, characters: 20 },
    lines: 1,
    words: "yes",
  },
  { name: "an endless line is cut in it", most: { statements: 9, characters: 10 }, lines: 1, words: "" },
])("$name", ({ most, lines, words }) => {
  const cut = cutText(text, said, most);
  expect(cut.text.split("\n")).toHaveLength(lines);
  expect(cut.statements.map((each) => each.words).join(" ")).toBe(words);
});
