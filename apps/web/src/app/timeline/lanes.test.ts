import { expect, test } from "vitest";
import { findLane } from "./lanes";

const pair = { first: "CN", second: "IR" };

test.each([
  { name: "no pair chosen", actorCountries: ["CN"], pair: undefined, lane: "only" },
  { name: "the first country's speaker", actorCountries: ["CN"], pair, lane: "first" },
  { name: "the second country's speaker", actorCountries: ["IR"], pair, lane: "second" },
  { name: "both together", actorCountries: ["CN", "IR"], pair, lane: "across" },
  { name: "a third country's speaker", actorCountries: ["US"], pair, lane: "across" },
])("$name", ({ actorCountries, pair, lane }) => {
  expect(findLane({ actorCountries }, pair)).toBe(lane);
});
