import { expect, test } from "vitest";
import { parsePublished } from "./published";

const now = new Date("2022-07-30T12:00:00Z");

test.each([
  { text: "2022-07-30", on: "2022-07-30", at: null },
  { text: "2022-07-30T09:15+03:30", on: "2022-07-30", at: "2022-07-30T05:45:00.000Z" },
  { text: "2022-07-30T00:30:00+0330", on: "2022-07-30", at: "2022-07-29T21:00:00.000Z" },
  { text: "2022-07-29 23:45:10Z", on: "2022-07-29", at: "2022-07-29T23:45:10.000Z" },
  { text: "2022-07-30T09:15", on: "2022-07-30", at: null },
  { text: "2022-07-31", on: "2022-07-31", at: null },
  { text: "2022-07-30T12:59Z", on: "2022-07-30", at: "2022-07-30T12:59:00.000Z" },
])("$text is the day $on", ({ text, on, at }) => {
  const published = parsePublished(text, now);
  expect({ on: published.on, at: published.at?.toISOString() ?? null }).toEqual({ on, at });
});

test.each([
  { text: "2022-02-30", problem: "no day of the calendar" },
  { text: "2022-13-01", problem: "no day of the calendar" },
  { text: "0000-01-01", problem: "no day of the calendar" },
  { text: "2022-07-30T25:00Z", problem: "no time of day" },
  { text: "2022-07-30T25:00", problem: "no time of day" },
  { text: "30 July 2022", problem: "neither a day" },
  { text: "2022-08-01", problem: "in the future" },
  { text: "2022-07-30T13:01Z", problem: "in the future" },
])("$text is refused: $problem", ({ text, problem }) => {
  expect(() => parsePublished(text, now)).toThrow(problem);
});
