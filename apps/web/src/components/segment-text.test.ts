import { expect, test } from "vitest";
import { segmentText } from "./segment-text";

const text = "He said yes.\n\nShe said that he had said no.";

test.each([
  {
    name: "no statements leave whole paragraphs",
    statements: [],
    shown: ["He said yes.", "She said that he had said no."],
  },
  {
    name: "words are cut out of their paragraph",
    statements: [{ id: "a", contentSpans: [[8, 11]] as const }],
    shown: ["He said |a:yes|.", "She said that he had said no."],
  },
  {
    name: "the inner of two nested statements comes first",
    statements: [
      { id: "outer", contentSpans: [[23, 42]] as const },
      { id: "inner", contentSpans: [[40, 42]] as const },
    ],
    shown: ["He said yes.", "She said |outer:that he had said |inner,outer:no|."],
  },
  {
    name: "a statement over two paragraphs is marked in both",
    statements: [{ id: "a", contentSpans: [[8, 22]] as const }],
    shown: ["He said |a:yes.", "a:She said| that he had said no."],
  },
])("$name", ({ statements, shown }) => {
  const paragraphs = segmentText(text, statements).map((segments) =>
    segments.map(({ ids, text }) => (ids.length > 0 ? `${ids.join()}:${text}` : text)).join("|"),
  );
  expect(paragraphs).toEqual(shown);
});

test("a statement begins once", () => {
  const [first, second] = segmentText(text, [
    {
      id: "a",
      contentSpans: [
        [8, 11],
        [14, 17],
      ],
    },
  ]);
  expect([...(first ?? []), ...(second ?? [])].flatMap(({ begins }) => begins)).toEqual(["a"]);
});
