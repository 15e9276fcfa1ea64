import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { events, statements } from "../schema";
import { readEvents, selectCards, toCards } from "./statement-card";

/** One event with its participants as all its articles tell them, and its statements in the order of listing. */
export async function getEvent(db: Db, id: string) {
  const event = (await readEvents(db, new Set([id]))).get(id);
  if (!event) return undefined;
  const madeThere = and(eq(statements.eventId, id), isNull(statements.withdrawnAt));
  const rows = await selectCards(db).where(madeThere).orderBy(statements.listedOn, statements.id).limit(500);
  return { ...event, statements: await toCards(db, rows) };
}

/** A page of events, newest first, undated last; `after` is the last one of the page before. */
export async function listEvents(
  db: Db,
  { after, limit }: { after?: { id: string; date: string | null }; limit: number },
) {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(after && isAfter(after))
    .orderBy(sql`${events.date} desc nulls last`, desc(events.id))
    .limit(limit);
  const found = await readEvents(db, new Set(rows.map(({ id }) => id)));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

function isAfter({ id, date }: { id: string; date: string | null }) {
  if (date === null) return and(isNull(events.date), lt(events.id, id));
  const sameDay = and(eq(events.date, date), lt(events.id, id));
  return or(isNull(events.date), lt(events.date, date), sameDay);
}
