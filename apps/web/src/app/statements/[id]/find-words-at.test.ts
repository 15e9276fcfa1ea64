import { expect, test } from "vitest";
import { findWordsAt } from "./find-words-at";

const text = "He said one-China, and the rest of a long sentence that goes on to its end.";

test.each([
  { name: "few words as they are", span: [3, 18] as const, fragment: "said%20one%2DChina%2C" },
  {
    name: "of many the first and the last",
    span: [3, 74] as const,
    fragment: "said%20one%2DChina%2C%20and%20the%20rest,goes%20on%20to%20its%20end",
  },
])("$name", ({ span, fragment }) => {
  const words = `${text.slice(...span)} … and more`;
  const contentSpans = [span, [90, 98]] as const;
  const url = findWordsAt("https://a.example/b#c", { words, contentSpans });
  expect(url).toBe(`https://a.example/b#:~:text=${fragment}`);
});
