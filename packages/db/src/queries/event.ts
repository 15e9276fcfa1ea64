import { and, arrayContains, desc, eq, gte, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { eventCorrections, eventReports, events, type EventType, statements } from "../schema";
import { readEvents } from "./read-events";
import { selectCards } from "./card-rows";
import { toCards } from "./statement-card";

/**
 * One event with its participants as all its articles tell them, and its statements in the order of listing. An id that
 * has become part of another event gives that one, whose `id` then differs.
 */
export async function getEvent(db: Db, asked: string) {
  const id = await findEventId(db, asked);
  const event = id === undefined ? undefined : (await readEvents(db, new Set([id]))).get(id);
  if (!event) return undefined;
  const madeThere = and(eq(statements.eventId, event.id), isNull(statements.withdrawnAt));
  const rows = await selectCards(db).where(madeThere).orderBy(statements.listedOn, statements.id).limit(500);
  return { ...event, statements: await toCards(db, rows) };
}

/** What an id of an event is called now: itself, the event that its tellings went to, or the one it was merged into. */
export async function findEventId(db: Db, id: string): Promise<string | undefined> {
  const [found] = await db.select({ id: events.id }).from(events).where(eq(events.id, id));
  if (found) return found.id;
  const [told] = await db
    .select({ id: eventReports.eventId })
    .from(eventReports)
    .where(eq(eventReports.toldEventId, id))
    .orderBy(eventReports.eventId)
    .limit(1);
  if (told) return told.id;
  const [merged] = await db
    .select({ id: eventCorrections.target })
    .from(eventCorrections)
    .innerJoin(events, eq(events.id, eventCorrections.target))
    .where(and(arrayContains(eventCorrections.events, [id]), isNull(eventCorrections.undoneAt)));
  return merged?.id;
}

interface EventsAsked {
  /** All of them took part. */
  countries?: string[] | undefined;
  type?: EventType | undefined;
  /** The first and the last day; what has none is then left out. */
  since?: string | undefined;
  until?: string | undefined;
  /** The last one of the page before. */
  after?: { id: string; date: string | null } | undefined;
  limit: number;
}

/** A page of events, newest first, undated last. */
export async function listEvents(db: Db, { countries = [], type, since, until, after, limit }: EventsAsked) {
  const wanted = and(
    countries.length > 0 ? arrayContains(events.countries, countries) : undefined,
    type && eq(events.type, type),
    since ? gte(events.date, since) : undefined,
    until ? lte(events.date, until) : undefined,
  );
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(events.isListed, wanted, after && isAfter(after)))
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
