import { and, eq, inArray, ne } from "drizzle-orm";
import type { Db } from "../client";
import { eventReports, events } from "../schema";
import type { EventRow } from "./write-events";
import type { ReportRow, ToldEvent } from "./tell-events";

/** The events that an article tells of, as it was stored. */
export function listReports(tx: Db, articleId: string): Promise<ReportRow[]> {
  return tx.select().from(eventReports).where(eq(eventReports.articleId, articleId));
}

/** A telling with the event that tellings like it went to; its own where it is the first of its kind. */
export interface PlacedEvent extends ToldEvent {
  row: EventRow;
}

/** Places each telling where the same one was placed before: in this article, else in another. */
export async function placeEvents(
  tx: Db,
  told: ToldEvent[],
  { before, articleId, at }: { before: ReportRow[]; articleId: string; at: Date },
): Promise<PlacedEvent[]> {
  const known = await readPlaces(tx, told, { before, articleId });
  return told.map((event) => ({ ...event, row: known.get(event.report.toldEventId) ?? toRow(event, at) }));
}

async function readPlaces(
  tx: Db,
  told: ToldEvent[],
  { before, articleId }: { before: ReportRow[]; articleId: string },
): Promise<Map<string, EventRow>> {
  const keys = [...new Set(told.map(({ report }) => report.toldEventId))];
  if (keys.length === 0) return new Map();
  const others = await tx
    .selectDistinctOn([eventReports.toldEventId], {
      toldEventId: eventReports.toldEventId,
      eventId: eventReports.eventId,
    })
    .from(eventReports)
    .where(and(inArray(eventReports.toldEventId, keys), ne(eventReports.articleId, articleId)))
    .orderBy(eventReports.toldEventId, eventReports.eventId);
  const places = new Map([...others, ...before].map(({ toldEventId, eventId }) => [toldEventId, eventId]));
  if (places.size === 0) return new Map();
  const rows = await tx
    .select()
    .from(events)
    .where(inArray(events.id, [...places.values()]));
  return new Map(
    [...places].flatMap(([key, eventId]) => {
      const row = rows.find(({ id }) => id === eventId);
      return row ? [[key, row] as const] : [];
    }),
  );
}

function toRow({ told, report }: ToldEvent, at: Date): EventRow {
  return {
    id: report.toldEventId,
    groupingKey: report.groupingKey,
    type: told.type,
    date: told.date,
    datePrecision: told.date === null ? null : (told.datePrecision ?? "day"),
    countries: report.sides.map(({ country }) => country),
    isListed: told.type !== "other",
    createdAt: at,
  };
}

/** Brings the article's rows to what it tells now; those that are new or told otherwise are due for comparison. */
export async function writeReports(
  tx: Db,
  placed: PlacedEvent[],
  { before, articleId, at }: { before: ReportRow[]; articleId: string; at: Date },
): Promise<void> {
  const stored = new Map(before.map((row) => [row.ordinal, row]));
  const rows = placed.map(({ report, row }): ReportRow => {
    const old = stored.get(report.ordinal);
    const isKnown = old?.toldEventId === report.toldEventId;
    return { ...report, eventId: row.id, reason: isKnown ? old.reason : "not compared yet", dueAt: at };
  });
  if (before.length > 0) await tx.delete(eventReports).where(eq(eventReports.articleId, articleId));
  if (rows.length > 0) await tx.insert(eventReports).values(rows);
}

/** What else is told of these events is to be compared again. */
export async function markDue(tx: Db, eventIds: string[], at: Date): Promise<void> {
  if (eventIds.length === 0) return;
  await tx.update(eventReports).set({ dueAt: at }).where(inArray(eventReports.eventId, eventIds));
}
