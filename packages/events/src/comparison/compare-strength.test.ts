import { expect, test } from "vitest";
import { compareStrength } from "./compare-strength";

const SIDES = ["GH", "PE"] as const;
const tell = (account: string, words: string, lang = "en") => ({ account, lang, words });

test.each([
  {
    name: "criticism",
    told: ["Peru regretted the ban on cocoa", "Peru condemned the ban on cocoa"],
    gap: { scale: "criticism", weaker: "regretted", stronger: "condemned" },
  },
  {
    name: "commitment",
    told: ["They discussed a port in Tema", "They agreed to build a port in Tema"],
    gap: { scale: "commitment", weaker: "discussed", stronger: "agreed to" },
  },
  {
    name: "demand",
    told: ["Peru hoped that the ships would leave", "Peru demanded that the ships leave"],
    gap: { scale: "demand", weaker: "hoped that", stronger: "demanded" },
  },
])("two accounts differ in the strength of a $name", ({ told: [weak = "", strong = ""], gap }) => {
  const expected = {
    scale: gap.scale,
    weaker: { side: "GH", word: gap.weaker },
    stronger: { side: "PE", word: gap.stronger },
  };
  expect(compareStrength([tell("GH", weak), tell("PE", strong)], SIDES)).toEqual(expected);
  expect(compareStrength([tell("PE", strong), tell("GH", weak)], SIDES)).toEqual(expected);
});

test.each([
  [
    "an editor's choice of words",
    tell("GH", "Peru urged a new pact"),
    tell("PE", "Peru demanded a new pact"),
  ],
  ["words of different scales", tell("GH", "They discussed the ban"), tell("PE", "Peru condemned the ban")],
  ["a language without a scale", tell("GH", "Peru regretted it"), tell("PE", "Perú condemned it", "es")],
  ["one side only", tell("GH", "Peru regretted it"), tell("GH", "Peru condemned it")],
])("no gap: %s", (_name, one, other) => {
  expect(compareStrength([one, other], SIDES)).toBeUndefined();
});
