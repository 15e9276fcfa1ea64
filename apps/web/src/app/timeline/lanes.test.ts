import { expect, test } from "vitest";
import { findLane } from "./lanes";

const pair = { first: "CN", second: "IR" };

test.each([
  { name: "no pair chosen", actors: ["CN"], pair: undefined, lane: "only" },
  { name: "the first country's speaker", actors: ["CN"], pair, lane: "first" },
  { name: "the second country's speaker", actors: ["IR"], pair, lane: "second" },
  { name: "both together", actors: ["CN", "IR"], pair, lane: "across" },
  { name: "a third country's speaker", actors: ["US"], pair, lane: "across" },
])("$name", ({ actors, pair, lane }) => {
  expect(findLane({ actors: actors.map((code) => ({ code })) }, pair)).toBe(lane);
});
