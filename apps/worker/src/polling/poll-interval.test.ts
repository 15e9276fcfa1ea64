import { expect, test } from "vitest";
import { backOff, choosePollInterval } from "./poll-interval";

const now = new Date("2026-01-10T00:00:00Z");
const every = (minutes: number, count = 10) =>
  Array.from({ length: count }, (_, index) => new Date(now.getTime() - (index + 1) * minutes * 60_000));
const quiet = { published: [], added: 0, previous: 3600, fresh: 0, now };

test.each([
  { name: "hourly entries: twice an hour", seen: { ...quiet, published: every(60) }, seconds: 1800 },
  { name: "an entry a minute: every five minutes", seen: { ...quiet, published: every(1) }, seconds: 300 },
  { name: "an entry a week: once a day", seen: { ...quiet, published: every(7 * 1440) }, seconds: 86_400 },
  {
    name: "dates that lie ahead say nothing",
    seen: { ...quiet, published: [new Date("2027-01-01")] },
    seconds: 4500,
  },
  { name: "nothing new: later", seen: quiet, seconds: 4500 },
  { name: "something new: sooner", seen: { ...quiet, added: 3 }, seconds: 1800 },
  {
    name: "not while the answer is fresh",
    seen: { ...quiet, published: every(1), fresh: 1200 },
    seconds: 1200,
  },
])("$name", ({ seen, seconds }) => {
  expect(choosePollInterval(seen)).toBe(seconds);
});

test("a feed that fails is asked less and less often", () => {
  expect([1, 2, 3, 9, 100].map(backOff)).toEqual([300, 600, 1200, 76_800, 86_400]);
});
