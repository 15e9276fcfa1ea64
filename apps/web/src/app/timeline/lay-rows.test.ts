import { expect, test } from "vitest";
import type { Card } from "@/components/describe-card";
import { layRows } from "./lay-rows";
import type { Row } from "./rows";

/** Only what laying out looks at. */
function card(id: string, listedOn: string, event: string | null, actor = "CN") {
  return {
    id,
    listedOn,
    articleId: "a",
    place: id.charCodeAt(0),
    event: event && { id: event },
    actors: [{ code: actor }],
  } as Card;
}

function write(row: Row) {
  if (row.type === "day") return row.day;
  if (row.type === "event") return `at ${row.event.id}`;
  return row.cards.map(({ card, lane }) => (lane === "only" ? card.id : `${card.id}:${lane}`)).join(" ");
}

const pair = { first: "CN", second: "IR" };

test.each([
  {
    name: "days as they come; in each its events, then what has none",
    cards: [
      card("a", "2022-07-30", null),
      card("b", "2022-07-29", "call"),
      card("c", "2022-07-29", null),
      card("d", "2022-07-29", "visit"),
      card("e", "2022-07-29", "call"),
    ],
    rows: ["2022-07-30", "a", "2022-07-29", "at call", "b", "e", "at visit", "d", "c"],
  },
  {
    name: "a pair's cards stand level, a third country's across",
    pair,
    cards: [
      card("a", "2022-07-29", null, "CN"),
      card("b", "2022-07-29", null, "IR"),
      card("c", "2022-07-29", null, "IR"),
      card("d", "2022-07-29", null, "US"),
    ],
    rows: ["2022-07-29", "a:first b:second", "c:second", "d:across"],
  },
])("$name", ({ cards, pair, rows }) => {
  expect(layRows(cards, { pair }).map(write)).toEqual(rows);
});

test("best matches keep their order", () => {
  const ranked = [
    card("a", "2022-07-29", "call"),
    card("b", "2022-07-30", "call"),
    card("c", "2022-07-29", null),
  ];
  expect(layRows(ranked, { isRanked: true }).map(write)).toEqual(["a", "b", "c"]);
});
