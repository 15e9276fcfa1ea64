import { expect, test } from "vitest";
import { describeEnd, describeRate } from "./describe-pace";

test.each([
  [0.236, "0.24"],
  [2.36, "2.4"],
  [58.4, "58"],
])("a rate of %d", (rate, words) => expect(describeRate(rate)).toBe(words));

test("an end is told by its time, on another day with that", () => {
  const now = new Date("2024-05-01T22:30:00Z");
  expect(describeEnd(new Date("2024-05-01T23:05:00Z"), now)).toBe("23:05 UTC");
  expect(describeEnd(new Date("2024-05-02T00:05:00Z"), now)).toBe("2024-05-02 00:05 UTC");
});
