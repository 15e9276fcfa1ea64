import { expect, test } from "vitest";
import type { Span } from "../schema/columns";
import { rebuildText } from "./rebuild-text";

const text = "He said roads … are good, and that ties are firm, for now.";

const quote = (...parts: string[]) => {
  const contentSpans = parts.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length]);
  return { contentSpans, words: parts.join(" … ") };
};

test.each([
  { name: "nothing of nothing", statements: [], kept: [] },
  { name: "an ellipsis of its own", statements: [quote("roads … are good")], kept: ["roads … are good"] },
  {
    name: "several spans and statements",
    statements: [quote("ties are", "for now"), quote("He said", "good")],
    kept: ["He said", "good", "ties are", "for now"],
  },
  {
    name: "one statement in another",
    statements: [quote("ties are"), quote("good, and that ties are firm")],
    kept: ["good, and that ties are firm"],
  },
])("$name", ({ statements, kept }) => {
  const rebuilt = rebuildText(statements);
  expect(rebuilt.split("\n").filter(Boolean)).toEqual(kept);
  for (const words of kept) expect(rebuilt.indexOf(words)).toBe(text.indexOf(words));
});
