import { aliasedTable, and, eq, exists, ne } from "drizzle-orm";
import type { Db } from "../client";
import { eventReports, events } from "../schema";
import { insertRows, isAnyOf } from "./insert-rows";
import type { EventRow } from "./write-events";
import type { ReportRow, ToldEvent } from "./tell-events";

/** The events that these articles tell of, as they were stored. */
export async function listReports(tx: Db, articleIds: string[]): Promise<ReportRow[]> {
  return tx.select().from(eventReports).where(isAnyOf(eventReports.articleId, articleIds));
}

/** A telling with the event that tellings like it went to; its own where it is the first of its kind. */
export interface PlacedEvent extends ToldEvent {
  row: EventRow;
}

/** Where tellings went so far. */
export interface Places {
  /** Ids of events by `toldEventId`. */
  byTelling: Map<string, string>;
  rows: Map<string, EventRow>;
}

/** Where tellings like these were placed: of several events, at the first by id. */
export async function readPlaces(tx: Db, told: ToldEvent[], before: ReportRow[]): Promise<Places> {
  const { toldEventId, eventId } = eventReports;
  const keys = [...new Set(told.map(({ report }) => report.toldEventId))];
  if (keys.length === 0) return { byTelling: new Map(), rows: new Map() };
  const known = await tx
    .selectDistinctOn([toldEventId], { toldEventId, eventId })
    .from(eventReports)
    .where(isAnyOf(toldEventId, keys))
    .orderBy(toldEventId, eventId);
  const ids = new Set([...known, ...before].map((report) => report.eventId));
  const rows =
    ids.size === 0
      ? []
      : await tx
          .select()
          .from(events)
          .where(isAnyOf(events.id, [...ids]));
  return {
    byTelling: new Map(known.map((report) => [report.toldEventId, report.eventId])),
    rows: new Map(rows.map((row) => [row.id, row])),
  };
}

/**
 * Places each of an article's tellings where the same one was placed before: in this article, else in another. Articles
 * that follow find these.
 */
export function placeEvents(
  places: Places,
  told: ToldEvent[],
  { before, at }: { before: ReportRow[]; at: Date },
): PlacedEvent[] {
  const own = new Map(before.map((report) => [report.toldEventId, report.eventId]));
  const placed = told.map((event) => {
    const key = event.report.toldEventId;
    const row = places.rows.get(own.get(key) ?? places.byTelling.get(key) ?? "");
    return { ...event, row: row ?? toRow(event, at) };
  });
  for (const { report, row } of placed.toReversed()) {
    if (!places.byTelling.has(report.toldEventId)) places.byTelling.set(report.toldEventId, row.id);
    if (!places.rows.has(row.id)) places.rows.set(row.id, row);
  }
  return placed;
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

/** What an article told before, and what it tells now. */
export interface Retelling {
  before: ReportRow[];
  placed: PlacedEvent[];
}

/** Brings articles' rows to what they tell now; those that are new or told otherwise are due for comparison. */
export async function writeReports(
  tx: Db,
  told: (Retelling & { articleId: string; at: Date })[],
): Promise<void> {
  const replaced = told.filter(({ before }) => before.length > 0).map(({ articleId }) => articleId);
  if (replaced.length > 0) await tx.delete(eventReports).where(isAnyOf(eventReports.articleId, replaced));
  await insertRows(
    tx,
    eventReports,
    told.flatMap(({ placed, before, at }) => toReports(placed, before, at)),
  );
}

/** Whether the rows that are there say all of it. How an article stands to an event is told by all reports of that. */
export function isToldAlready({ before, placed }: Retelling): boolean {
  const rows = new Map(before.map((row) => [row.ordinal, row]));
  return (
    before.length === placed.length &&
    placed.every(({ report: { relation: _relation, ...report }, row: { id } }) => {
      const old = rows.get(report.ordinal);
      const names = Object.keys(report);
      return old?.eventId === id && spell(old, names) === spell(report, names);
    })
  );
}

function spell(row: object, names: string[]): string {
  return JSON.stringify(
    names.map((name) => Reflect.get(row, name)),
    sortKeys,
  );
}

/** The database keeps no order of keys. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function toReports(placed: PlacedEvent[], before: ReportRow[], at: Date): ReportRow[] {
  const stored = new Map(before.map((row) => [row.ordinal, row]));
  return placed.map(({ report, row }) => {
    const old = stored.get(report.ordinal);
    const isKnown = old?.toldEventId === report.toldEventId;
    return { ...report, eventId: row.id, reason: isKnown ? old.reason : "not compared yet", dueAt: at };
  });
}

/** What else is told of these events is to be compared again. */
export async function markDue(tx: Db, eventIds: string[], at: Date): Promise<void> {
  if (eventIds.length === 0) return;
  await tx.update(eventReports).set({ dueAt: at }).where(isAnyOf(eventReports.eventId, eventIds));
}

/** The same of what these articles tell, unless nobody else tells it: then there is nothing to compare it with. */
export async function markSharedDue(tx: Db, articleIds: string[], at: Date): Promise<void> {
  if (articleIds.length === 0) return;
  const other = aliasedTable(eventReports, "other");
  const isShared = exists(
    tx
      .select({ id: other.articleId })
      .from(other)
      .where(and(eq(other.eventId, eventReports.eventId), ne(other.articleId, eventReports.articleId))),
  );
  await tx
    .update(eventReports)
    .set({ dueAt: at })
    .where(and(isAnyOf(eventReports.articleId, articleIds), isShared));
}
