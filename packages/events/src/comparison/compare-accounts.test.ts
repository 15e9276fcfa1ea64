import { expect, test } from "vitest";
import { findStandings } from "./compare-accounts";
import { corroborate } from "./corroborate";

const SIDES = ["CN", "IR"] as const;
const report = (account: string | null, rest: { isFull?: boolean; lang?: string; words?: string } = {}) => ({
  articleId: "a",
  account,
  lang: "en",
  isFull: true,
  words: "",
  ...rest,
});

test.each([
  {
    name: "both tell it",
    point: ["CN", "IR"],
    reports: [report("CN"), report("IR")],
    standing: { state: "both" },
  },
  {
    name: "the other was read in full",
    point: ["CN"],
    reports: [report("CN"), report("IR")],
    standing: { state: "only", side: "CN" },
  },
  {
    name: "the other was cut",
    point: ["CN"],
    reports: [report("IR", { isFull: false })],
    standing: { state: "unseen", side: "CN" },
  },
  {
    name: "the other speaks another language",
    point: ["CN"],
    reports: [report("IR", { lang: "fa" })],
    standing: { state: "unseen", side: "CN" },
  },
  {
    name: "a third party's report claims nothing",
    point: [null],
    reports: [report("CN"), report("IR")],
    standing: { state: "third" },
  },
])("$name", ({ point, reports, standing }) => {
  expect(findStandings([point.map((account) => report(account))], reports, SIDES)).toEqual([standing]);
});

test("a set phrase that the other side uses in its language proves that it is not only one side's", () => {
  const iran = [report("IR", { words: "Iran adheres to the one-China principle" })];
  const china = [report("CN", { words: "伊方恪守一个中国原则", lang: "zh" })];
  const [standing] = findStandings([iran, china], [report("CN")], SIDES);
  expect(standing).toEqual({ state: "unseen", side: "IR" });
});

test("copies are reports, not origins; third parties are no side", () => {
  const reports = [
    { articleId: "1", origin: "x", account: "CN" },
    { articleId: "2", origin: "x", account: "CN" },
    { articleId: "3", origin: "3", account: null },
  ];
  expect(corroborate(reports, ["IR", "CN"])).toEqual({ reports: 3, origins: 2, sides: ["CN"] });
});
