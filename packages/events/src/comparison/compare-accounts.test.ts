import { expect, test } from "vitest";
import { findStanding } from "./compare-accounts";
import { corroborate } from "./corroborate";

const SIDES = ["CN", "IR"] as const;
const report = (account: string | null, rest = {}) => ({
  articleId: "a",
  account,
  lang: "en",
  isFull: true,
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
  expect(
    findStanding(
      point.map((account) => report(account)),
      reports,
      SIDES,
    ),
  ).toEqual(standing);
});

test("copies are reports, not origins; third parties are no side", () => {
  const reports = [
    { articleId: "1", origin: "x", account: "CN" },
    { articleId: "2", origin: "x", account: "CN" },
    { articleId: "3", origin: "3", account: null },
  ];
  expect(corroborate(reports, ["IR", "CN"])).toEqual({ reports: 3, origins: 2, sides: ["CN"] });
});
