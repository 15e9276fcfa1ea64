import { expect, test } from "vitest";
import { clusterClaims } from "./cluster-claims";
import type { Claim, Voice } from "./types";

const LIN: Voice = { name: "Lin Wei", country: "CN", isPerson: true };
const BEIJING: Voice = { name: "Beijing", country: "CN", isPerson: false };
const AMIRI: Voice = { name: "Reza Amiri", country: "IR", isPerson: true };

let count = 0;
const claim = (words: string, rest: Partial<Claim> = {}): Claim => ({
  statementId: `s${count}`,
  articleId: `a${count++}`,
  ordinal: 0,
  spans: [],
  words,
  lang: "en",
  speakers: [LIN],
  topics: [],
  formulas: [],
  ...rest,
});

/** What else was said: rarity needs company. */
const OTHERS = [
  claim("tourism between the provinces has doubled since spring"),
  claim("the railway to the coast will be finished next year"),
  claim("students should be able to study in either capital"),
];

const areOne = (a: Claim, b: Claim) =>
  clusterClaims([a, b, ...OTHERS]).clusters.some(({ claims }) => claims.includes(a) && claims.includes(b));

test.each([
  { name: "a paraphrase", words: "Beijing wants to broaden its maritime trade with the region" },
  {
    name: "a government for its president",
    words: "China will expand regional shipping commerce",
    speakers: [BEIJING],
  },
  {
    name: "somebody who is not told",
    words: "China is going to broaden sea trade in the region",
    speakers: [{ name: null, country: null, isPerson: true }],
  },
  {
    name: "a person whose country one does not tell",
    words: "China is going to broaden sea trade in the region",
    speakers: [{ ...LIN, country: null }],
  },
])("one point: $name", ({ words, speakers }) => {
  expect(
    areOne(claim("China is going to widen sea trade in the region"), claim(words, speakers && { speakers })),
  ).toBe(true);
});

test.each([
  {
    name: "another speaker",
    a: claim("the harbour deal needs two signatures"),
    b: claim("the harbour deal needs two signatures", { speakers: [AMIRI] }),
  },
  {
    name: "another number",
    a: claim("trade will reach 40 billion dollars by autumn"),
    b: claim("trade will reach sixty billion dollars by autumn"),
  },
  {
    name: "a denial",
    a: claim("the harbour deal threatens fishermen"),
    b: claim("the harbour deal does not threaten fishermen"),
  },
  {
    name: "another matter",
    a: claim("the harbour deal needs two signatures"),
    b: claim("a vaccine factory opens in May"),
  },
  {
    name: "two sentences of one article",
    a: claim("the harbour deal helps fishermen", { articleId: "x" }),
    b: claim("fishermen asked about the harbour for years", { articleId: "x" }),
  },
])("two points: $name", ({ a, b }) => {
  expect(areOne(a, b)).toBe(false);
});

test("an article that repeats itself makes one point", () => {
  const words = "the harbour deal needs two signatures";
  expect(areOne(claim(words, { articleId: "y" }), claim(words, { articleId: "y" }))).toBe(true);
});

test("a contradiction between two points is told", () => {
  const [a, b] = [
    claim("trade will reach 40 billion dollars by autumn"),
    claim("trade will reach 60 billion dollars by autumn"),
  ];
  expect(clusterClaims([a, b, ...OTHERS]).differences.map(({ by }) => by)).toEqual(["number"]);
});

test("a formula is the same point in another language", () => {
  const formulas = ["one-china-principle"];
  const a = claim("Iran adheres to the one-China principle", { formulas, speakers: [AMIRI] });
  expect(areOne(a, claim("伊方恪守一个中国原则", { lang: "zh", formulas, speakers: [AMIRI] }))).toBe(true);
});

test("the order of claims does not matter", () => {
  const claims = [
    ...OTHERS,
    claim("the railway to the coast opens next year"),
    claim("students may study in both capitals"),
  ];
  const spell = (given: Claim[]) =>
    clusterClaims(given)
      .clusters.map(({ claims: members }) => members.map(({ words }) => words))
      .toSorted();
  expect(spell(claims.toReversed())).toEqual(spell(claims));
});
