import { expect, test } from "vitest";
import type { Card } from "@/components/describe-card";
import type { EventLine } from "@/components/describe-event";
import { findBefore, findEnding, followOn } from "./follow-on";
import type { PlacedCard, Row } from "./rows";

const day = (day: string): Row => ({ type: "day", key: day, day });
const node = (id: string): Row => ({ type: "event", key: id, event: { id } as EventLine });

/** Cards as "id" or "id=point", at an event. */
function cards(event: string, ...told: string[]): Row {
  const placed = told.map((text): PlacedCard => {
    const [id = "", point] = text.split("=");
    const card = { id, event: { id: event } } as Card;
    return { card, lane: "first", ...(point && { point: { id: point, eventId: event, others: [] } }) };
  });
  return { type: "cards", key: told.join(), cards: placed };
}

function write(row: Row) {
  if (row.type === "day") return row.day;
  return row.type === "event" ? `at ${row.event.id}` : row.cards.map(({ card }) => card.id).join(" ");
}

/** Pages as they follow on each other. */
function follow(pages: Row[][]) {
  const endings: ReturnType<typeof findEnding>[] = [];
  return pages.map((page) => {
    const before = findBefore(endings);
    const rows = followOn(page, before);
    endings.push(findEnding(rows, before));
    return rows.map(write);
  });
}

test.each([
  {
    name: "a day and an event that go on over a page's end are named once",
    pages: [
      [day("29"), node("call"), cards("call", "a", "b")],
      [day("29"), node("call"), cards("call", "c"), day("28"), node("call"), cards("call", "d")],
    ],
    rows: [
      ["29", "at call", "a b"],
      ["c", "28", "at call", "d"],
    ],
  },
  {
    name: "a point is told once a day, and an event of which nothing is left has no node",
    pages: [
      [day("29"), node("call"), cards("call", "a=p"), node("visit"), cards("visit", "b=q")],
      [day("29"), node("call"), cards("call", "c=p"), node("visit"), cards("visit", "d=q", "e=r")],
      [day("29"), node("visit"), cards("visit", "f=r", "g=p"), day("28"), node("call"), cards("call", "h=p")],
    ],
    rows: [
      ["29", "at call", "a", "at visit", "b"],
      ["at visit", "e"],
      ["28", "at call", "h"],
    ],
  },
])("$name", ({ pages, rows }) => {
  expect(follow(pages)).toEqual(rows);
});
