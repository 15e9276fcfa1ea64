import { expect, test } from "vitest";
import { matchStatements } from "./match-statements";

const said = (words: string, speakerName: string | null, start: number, rest: object = {}) => ({
  words,
  speakerName,
  version: 1,
  contentSpans: [[start, start + words.length] as const],
  withdrawnAt: null,
  ...rest,
});

const firm = said("ties are firm", "Xi", 10);

test.each([
  {
    name: "the same words elsewhere in a new version",
    next: { ...said("Ties are firm", "Xi", 99), version: 2 },
    isSame: true,
  },
  { name: "the same words, now with a speaker", next: said("ties are firm", null, 10), isSame: true },
  { name: "overlapping words of the same speaker", next: said("firm and warm", "Xi", 19), isSame: true },
  { name: "overlapping words of another speaker", next: said("firm and warm", "Li", 19), isSame: false },
  {
    name: "overlapping places in another version",
    next: { ...said("firm and warm", "Xi", 19), version: 2 },
    isSame: false,
  },
  { name: "other words beside", next: said("and warm", "Xi", 23), isSame: false },
])("$name", ({ next, isSame }) => {
  expect(matchStatements([firm], [next]).get(next)).toBe(isSame ? firm : undefined);
});

test("words said twice keep their speakers, and none is taken twice", () => {
  const stored = [said("yes", "Xi", 0), said("yes", "Raisi", 50)];
  const given = [said("yes", "Raisi", 10), said("yes", "Xi", 60), said("yes", "Xi", 90)];
  const matches = matchStatements(stored, given);
  expect(given.map((next) => matches.get(next)?.contentSpans[0]?.[0])).toEqual([50, 0, undefined]);
});

test("a statement of the timeline comes before a withdrawn one", () => {
  const gone = said("ties are firm", "Xi", 10, { withdrawnAt: new Date(0) });
  expect(matchStatements([gone, firm], [firm]).get(firm)).toBe(firm);
});
