import fc from "fast-check";
import { expect, test } from "vitest";
import { splitText } from "./split-text";

test.each([
  {
    name: "abbreviations and initials",
    text: "Gen. J. Doe of the U.S. Army left. He slept.",
    sentences: ["Gen. J. Doe of the U.S. Army left.", "He slept."],
  },
  {
    name: "a quote closes after the stop",
    text: "“We stay.” He left.",
    sentences: ["“We stay.”", "He left."],
  },
  {
    name: "single line breaks part paragraphs",
    text: "One line\nAnother",
    sentences: ["One line", "Another"],
  },
  {
    name: "an ellipsis before a small letter goes on",
    text: "Well... we wait. Yes!",
    sentences: ["Well... we wait.", "Yes!"],
  },
  { name: "Chinese stops", text: "我们走。他来！", sentences: ["我们走。", "他来！"] },
])("$name", ({ text, sentences }) => {
  expect(splitText(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test("every token lies in order, in one sentence, and reads as the text does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { tokens, sentences } = splitText(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
      expect(sentences.reduce((sum, s) => sum + s.lastToken - s.firstToken, 0)).toBe(tokens.length);
    }),
  );
});
