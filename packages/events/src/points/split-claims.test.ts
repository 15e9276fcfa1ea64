import { expect, test } from "vitest";
import { splitClaims } from "./split-claims";

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
  const claims = splitClaims({ words, contentSpans: [[100, 100 + words.length]] });
  expect(claims.map((claim) => claim.words)).toEqual(parts);
  const text = " ".repeat(100) + words;
  expect(claims.map(({ spans: [span] }) => span && text.slice(...span))).toEqual(parts);
});

test("each content span is read by itself", () => {
  const claims = splitClaims({
    words: "the port is open … pilots are welcome",
    contentSpans: [
      [0, 16],
      [40, 58],
    ],
  });
  expect(claims.map(({ spans }) => spans[0])).toEqual([
    [0, 16],
    [40, 58],
  ]);
});
