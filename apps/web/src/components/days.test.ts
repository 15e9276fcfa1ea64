import { expect, test } from "vitest";
import { formatDay, formatInstant, relateDay } from "./days";

test.each([
  ["long", "Friday 29 July 2022"],
  ["short", "29 Jul 2022"],
  ["month", "July 2022"],
  ["year", "2022"],
] as const)("a day in %s", (style, written) => {
  expect(formatDay("2022-07-29", style)).toBe(written);
});

test("an instant names its zone", () => {
  expect(formatInstant(new Date("2022-07-30T08:15:59Z"))).toBe("30 Jul 2022, 08:15 UTC");
});

test.each([
  ["2022-07-29", "today"],
  ["2022-07-28", "yesterday"],
  ["2022-07-26", "3 days ago"],
  ["2022-07-15", "2 weeks ago"],
  ["2022-05-01", "2 months ago"],
  ["2019-07-01", "3 years ago"],
  ["2022-07-30", "in 1 day"],
])("%s is %s", (day, relation) => {
  expect(relateDay(day, "2022-07-29")).toBe(relation);
});
