import { expect, test } from "vitest";
import { readClaims } from "./read-claims";
import type { FoundStatement, Voice } from "./types";

const LIN: Voice = { name: "Lin Wei", country: "CN", isPerson: true };
const AMIRI: Voice = { name: "Reza Amiri", country: "IR", isPerson: true };

function read(text: string, said: { words: string; speaker: Voice }[] = []) {
  const statements = said.map(({ words, speaker }, index): FoundStatement => {
    const start = text.indexOf(words);
    return {
      id: `s${index}`,
      contentSpans: [[start, start + words.length]],
      speakers: [speaker],
      topics: [],
    };
  });
  const claims = readClaims({
    articleId: "a",
    text,
    lang: "en",
    statements,
    parties: ["CN", "IR"],
    people: [LIN, AMIRI],
  });
  return claims.map(({ words, speakers, statementId }) => ({
    words,
    speaker: speakers.map(({ name, country }) => name ?? country).join("+") || null,
    statementId,
  }));
}

const speakersOf = (text: string) => read(text).map(({ speaker }) => speaker);

test.each([
  {
    name: "a sentence begins with its speaker",
    text: "Amiri wants a railway to the coast.",
    speakers: ["Reza Amiri"],
  },
  {
    name: "a pronoun goes on",
    text: "Amiri wants a railway to the coast. He pointed to the ports.",
    speakers: ["Reza Amiri", "Reza Amiri"],
  },
  {
    name: "a country speaks for itself",
    text: "Tehran intends to build a railway to the coast.",
    speakers: ["IR"],
  },
  {
    name: "a verb of reporting decides",
    text: "China has built many harbours, Amiri said.",
    speakers: ["Reza Amiri"],
  },
  {
    name: "the two speak together",
    text: "Both leaders praised the railway to the coast.",
    speakers: ["CN+IR"],
  },
  {
    name: "a new paragraph without a subject is nobody's",
    text: "Amiri wants a railway.\n\nThe call took about an hour.",
    speakers: ["Reza Amiri", null],
  },
  {
    name: "a second clause is the first one's",
    text: "Amiri praised the railway to the coast, and described Chinese ports as a model.",
    speakers: ["Reza Amiri", "Reza Amiri"],
  },
])("$name", ({ text, speakers }) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test("a clause that a statement tells is its speaker's", () => {
  const text = "The railway to the coast will open in spring, it was said in the capital.";
  expect(read(text, [{ words: "The railway to the coast will open in spring", speaker: AMIRI }])).toEqual([
    { words: text, speaker: "Reza Amiri", statementId: "s0" },
  ]);
});

test("headlines and furniture say nothing", () => {
  expect(read("Presidents talk\n\nAmiri wants a railway.\n\nContinue reading...")).toHaveLength(1);
});

test("what an account leaves out is no claim of it", () => {
  expect(read("Amiri wants a railway. The Chinese version says nothing about the railway.")).toHaveLength(1);
});
