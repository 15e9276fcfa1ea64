import type { QueryNode } from "@readout/db";
import { expect, test } from "vitest";
import { findLastDay } from "./days-of";
import { findWindow } from "./find-window";

function dated(from: string | null, to: string | null): QueryNode {
  return { type: "date", field: "date", ranges: [{ type: "days", from, to }] };
}

test.each([
  { name: "all where nothing is chosen", tree: null, shown: "" },
  {
    name: "as much again on both sides",
    tree: dated("2022-07-01", "2022-07-31"),
    shown: "date:2022-05-31/2022-08-31",
  },
  {
    name: "a week around a day",
    tree: dated("2022-07-29", "2022-07-29"),
    shown: "date:2022-07-22/2022-08-05",
  },
  { name: "all where an end is open", tree: dated("2022-07-01", null), shown: "" },
])("shows $name", ({ tree, shown }) => {
  expect(findWindow(tree)).toBe(shown);
});

test.each([
  ["day", "2022-07-01", "2022-07-01"],
  ["week", "2022-07-25", "2022-07-31"],
  ["month", "2024-02-01", "2024-02-29"],
  ["year", "2022-01-01", "2022-12-31"],
] as const)("the last day of a %s", (unit, from, last) => {
  expect(findLastDay(from, unit)).toBe(last);
});
