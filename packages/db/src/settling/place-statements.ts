import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { Changes } from "../saving/apply-changes";
import { listDay, type StatementRow } from "../saving/statement-row";
import type { EventRow } from "../saving/write-events";
import { statementColumns, upsertStatements } from "../saving/write-statements";
import { eventReports, type EventType, statements } from "../schema";

/**
 * What was said goes where its article's telling went; what nobody else reports is no event to be listed under. What
 * changes of the timeline is given back.
 */
export async function placeStatements(tx: Db, events: EventRow[], at: Date): Promise<Changes> {
  const places = new Map(events.map((event) => [event.id, toPlace(event)]));
  const misplaced = await listMisplaced(tx, places);
  const moved = misplaced.map(({ told, ...before }) => {
    const place = places.get(told) ?? NOWHERE;
    return { before, after: moveTo(place, before, at) };
  });
  await upsertStatements(
    tx,
    moved.map(({ after }) => after),
  );
  const listed = moved.filter(({ before }) => before.withdrawnAt === null);
  return { removed: listed.map(({ before }) => before), added: listed.map(({ after }) => after) };
}

interface Place {
  eventId: string | null;
  eventType: EventType | null;
  /** Told to whatever precision. */
  eventDate: string | null;
}

const NOWHERE: Place = { eventId: null, eventType: null, eventDate: null };

const toPlace = ({ id, type, date, isListed }: EventRow): Place =>
  isListed ? { eventId: id, eventType: type, eventDate: date } : NOWHERE;

/** What has no day of its own was said on the day of the event. */
function moveTo({ eventDate, ...place }: Place, row: StatementRow, at: Date): StatementRow {
  return { ...row, ...place, ...listDay({ ...row, eventDate }, row.firstSeenAt), contentChangedAt: at };
}

/** Statements that stand elsewhere than where the events they were told at are placed, each once, kept from others. */
async function listMisplaced(tx: Db, places: Map<string, Place>) {
  if (places.size === 0) return [];
  const placed = [...places].map(([told, place]) => ({ told, ...place }));
  const rows = await tx
    .select({ ...statementColumns(), told: eventReports.eventId })
    .from(eventReports)
    .innerJoin(
      sql`jsonb_to_recordset(${JSON.stringify(placed)}::text::jsonb)
        as place (told text, "eventId" text, "eventType" text, "eventDate" date)`,
      eq(eventReports.eventId, sql`place.told`),
    )
    .innerJoin(
      statements,
      and(
        eq(statements.articleId, eventReports.articleId),
        eq(statements.toldEventId, eventReports.toldEventId),
      ),
    )
    .where(
      sql`${statements.eventId} is distinct from place."eventId"
        or ${statements.eventType} is distinct from place."eventType"
        or (${statements.saidOn} is null and place."eventDate" is not null
          and (${statements.listedOn} <> place."eventDate" or ${statements.listedBy} <> 'event'))`,
    )
    .orderBy(statements.articleId, statements.id)
    .for("update", { of: statements });
  // An article may tell of one event twice.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
