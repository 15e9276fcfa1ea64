import { expect, test } from "vitest";
import { parseFeedDate } from "./parse-date";

test.each([
  ["Fri, 29 Jul 2022 14:05:00 +0800", "2022-07-29T06:05:00.000Z"],
  ["29 July 22 14:05 EST", "2022-07-29T19:05:00.000Z"],
  ["Jul 29, 2022 14:05 GMT", "2022-07-29T14:05:00.000Z"],
  ["2022-07-29", "2022-07-29T00:00:00.000Z"],
  ["2022-07-29T14:05:00.123+03:30", "2022-07-29T10:35:00.000Z"],
  ["yesterday", undefined],
  ["2022-13-40", undefined],
])("%s", (text, instant) => {
  expect(parseFeedDate(text)).toBe(instant);
});
