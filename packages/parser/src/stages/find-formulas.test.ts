import { expect, test } from "vitest";
import { FORMULAS } from "../lexicon/formulas";
import { findFormulas } from "./find-formulas";

test.each([
  ["Our support for the One China principle is firm.", ["one-china-principle"]],
  ["the one-China policy and a two-state solution", ["one-china-principle", "two-state-solution"]],
  ["中方坚持一个中国原则，尊重领土完整。", ["one-china-principle", "territorial-integrity"]],
  ["ایران از اصل چین واحد حمایت می‌کند", ["one-china-principle"]],
  ["They stressed non-interference and mutual respect.", ["non-interference", "mutual-respect"]],
  ["No state may interfere in the internal affairs of others.", ["non-interference"]],
  ["progress on the 25-year comprehensive cooperation plan", ["25-year-agreement"]],
  ["We urge all sides to exercise the utmost restraint.", ["exercise-restraint"]],
  [
    "The Cold War mentality and bloc confrontation lead nowhere.",
    ["cold-war-mentality", "bloc-confrontation"],
  ],
  ["Сообщество единой судьбы и взаимное уважение", ["shared-future"]],
  ["The minister flew home.", []],
])("%s", (text, ids) => expect(findFormulas(text)).toEqual(expect.arrayContaining(ids)));

test("ordinary words are no formula, and ids are unique", () => {
  expect(findFormulas("One Chinese official said China is one of the countries that won twice.")).toEqual([]);
  expect(new Set(FORMULAS.map(({ id }) => id)).size).toBe(FORMULAS.length);
});
