import type { PlacedCard, Row } from "./rows";

/** Where a page of rows ends, and the points of that day that it tells. */
export interface Ending {
  day: string;
  eventId: string | undefined;
  points: string[];
}

/** Where all pages before end. */
export interface Before extends Omit<Ending, "points"> {
  points: ReadonlySet<string>;
}

/** A page's rows as they follow on those before: a day and an event that go on are not named again, nor a point told again. */
export function followOn(rows: Row[], before: Before | undefined): Row[] {
  const [day] = rows;
  if (!before || day?.type !== "day" || day.day !== before.day) return rows;
  const end = rows.findIndex((row, index) => index > 0 && row.type === "day");
  const today = rows.slice(1, end === -1 ? undefined : end);
  const isGoingOn = today[0]?.type === "event" && today[0].event.id === before.eventId;
  const told = today.slice(isGoingOn ? 1 : 0).flatMap((row) => dropTold(row, before.points));
  return [...told.filter(hasCards), ...(end === -1 ? [] : rows.slice(end))];
}

function dropTold(row: Row, points: ReadonlySet<string>): Row[] {
  if (row.type !== "cards") return [row];
  const isNew = ({ point }: PlacedCard) => !point || !points.has(point.id);
  const cards = row.cards.filter(isNew);
  if (cards.length === row.cards.length) return [row];
  return cards.length > 0 ? [{ type: "cards", key: row.key, cards }] : [];
}

/** An event all of whose cards were told before has no node. */
function hasCards(row: Row, index: number, rows: Row[]) {
  return row.type !== "event" || rows[index + 1]?.type === "cards";
}

/** Where rows end; undefined where no day holds them. */
export function findEnding(rows: Row[], before: Before | undefined): Ending | undefined {
  const start = rows.findLastIndex(({ type }) => type === "day");
  const last = rows.at(-1);
  const day = rows[start]?.type === "day" ? rows[start].day : before?.day;
  if (day === undefined) return undefined;
  const eventId = last?.type === "cards" ? last.cards[0]?.card.event?.id : before?.eventId;
  return { day, eventId, points: rows.slice(start + 1).flatMap(listPoints) };
}

/** Where the pages up to one end: the points of its day are told on several. */
export function findBefore(endings: readonly (Ending | undefined)[]): Before | undefined {
  const last = endings.at(-1);
  if (!last) return undefined;
  const start = endings.findLastIndex((ending) => ending?.day !== last.day) + 1;
  return { ...last, points: new Set(endings.slice(start).flatMap((ending) => ending?.points ?? [])) };
}

function listPoints(row: Row) {
  return row.type === "cards" ? row.cards.flatMap(({ point }) => point?.id ?? []) : [];
}
