import { expect, test } from "vitest";
import { splitSpan } from "./split-claims";

test.each([
  {
    name: "one proposition stays whole",
    words: "trade between the two ports will grow and prosper",
    parts: ["trade between the two ports will grow and prosper"],
  },
  {
    name: "a second predicate",
    words: "the two ports will trade more in spring and will share their pilots with others",
    parts: ["the two ports will trade more in spring", "will share their pilots with others"],
  },
  {
    name: "and that",
    words: "the storm has passed the northern ports, and that ships may leave the harbour again",
    parts: ["the storm has passed the northern ports", "ships may leave the harbour again"],
  },
  {
    name: "a short rest is no claim",
    words: "the two ports will trade more in spring; so be it",
    parts: ["the two ports will trade more in spring; so be it"],
  },
])("$name", ({ words, parts }) => {
  const text = `${" ".repeat(100)}${words} and so on`;
  const spans = splitSpan(text, [100, 100 + words.length]);
  expect(spans.map((span) => text.slice(...span))).toEqual(parts);
});
