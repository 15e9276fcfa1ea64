import { expect, test } from "vitest";
import { findStance, relateArticle } from "./relate-article";

const TELLING = {
  articleId: "a",
  ordinal: 0,
  type: "call",
  date: "2022-07-29",
  published: "2022-07-29",
  sides: [
    { country: "CN", rank: "leader" },
    { country: "IR", rank: "leader" },
  ],
  signs: [],
  speaking: ["CN"],
  stance: null,
  account: null,
} as const;
const telling = { ...TELLING, sides: [...TELLING.sides], signs: [], speaking: ["CN"] };

test.each([
  { name: "the words of a party", rest: {}, relation: "report" },
  { name: "a third state's own words", rest: { speaking: ["FR"], account: "FR" }, relation: "reaction" },
  {
    name: "a headline that reacts",
    rest: { speaking: ["FR"], stance: "reaction" as const },
    relation: "reaction",
  },
  {
    name: "a headline that looks ahead",
    rest: { speaking: [], stance: "preview" as const },
    relation: "preview",
  },
  { name: "an article of two days before", rest: { published: "2022-07-26" }, relation: "preview" },
  { name: "an article of the week after", rest: { published: "2022-08-05" }, relation: "aftermath" },
  { name: "nobody's words", rest: { speaking: [] }, relation: "report" },
])("$name: $relation", ({ rest, relation }) => {
  expect(relateArticle({ ...telling, ...rest }, { date: "2022-07-29" })).toBe(relation);
});

test.each([
  { title: "Presidents are due to talk by phone", stance: "preview" },
  { title: "Paris welcomes call of the two presidents", stance: "reaction" },
  { title: "What is the harbour movement?", stance: "aftermath" },
  { title: "Presidents talk by phone", stance: null },
])("$title: $stance", ({ title, stance }) => {
  expect(findStance(title, "")).toBe(stance);
});
