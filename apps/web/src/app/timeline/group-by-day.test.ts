import type { StatementCard } from "@readout/db";
import { expect, test } from "vitest";
import { groupByDay } from "./group-by-day";

/** Only what grouping looks at. */
function card(id: string, listedOn: string, event: string | null) {
  return { id, listedOn, event: event && { id: event } } as StatementCard;
}

test("days newest first; in each its events, then what has none", () => {
  const cards = [
    card("a", "2022-07-30", null),
    card("b", "2022-07-29", "call"),
    card("c", "2022-07-29", null),
    card("d", "2022-07-29", "visit"),
    card("e", "2022-07-29", "call"),
  ];
  const days = groupByDay(cards).map(({ day, groups }) => [
    day,
    ...groups.map(({ cards }) => cards.map(({ id }) => id).join("")),
  ]);
  expect(days).toEqual([
    ["2022-07-30", "a"],
    ["2022-07-29", "be", "d", "c"],
  ]);
});
