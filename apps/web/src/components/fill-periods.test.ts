import { expect, test } from "vitest";
import { fillPeriods } from "./fill-periods";

test("silent months stand between those that have something", () => {
  const months = [
    { month: "2021-12-01", first: 2 },
    { month: "2022-02-01", first: 0, second: 3 },
    { month: "2022-02-01", first: 1 },
  ];
  const periods = fillPeriods(months);
  expect(periods).toHaveLength(24);
  expect(periods.slice(-4)).toEqual([
    { period: "2021-11", first: 0, second: 0 },
    { period: "2021-12", first: 2, second: 0 },
    { period: "2022-01", first: 0, second: 0 },
    { period: "2022-02", first: 1, second: 3 },
  ]);
});

test("a long time is drawn by year", () => {
  const months = [
    { month: "2001-05-01", first: 1 },
    { month: "2001-09-01", first: 1 },
    { month: "2020-01-01", first: 4 },
  ];
  const periods = fillPeriods(months);
  expect(periods).toHaveLength(20);
  expect(periods[0]).toEqual({ period: "2001", first: 2, second: 0 });
});

test("nothing is drawn of nothing", () => expect(fillPeriods([])).toEqual([]));
