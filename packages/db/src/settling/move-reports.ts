import { inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import { inChunks } from "../saving/in-chunks";
import { keepEvents } from "../saving/write-events";
import { articles } from "../schema";
import type { Place } from "./find-places";

/** Puts tellings, with who took part, at the events where they belong. */
export async function moveReports(tx: Db, places: Place[], at: Date): Promise<void> {
  const moved = places.filter(({ row, eventId, reason }) => row.eventId !== eventId || row.reason !== reason);
  if (moved.length === 0) return;
  await lockArticles(tx, [...new Set(moved.map(({ row }) => row.articleId))]);
  const made = new Map(moved.map((place) => [place.eventId, toEvent(place, at)]));
  await keepEvents(tx, [...made.values()], {
    ids: [...new Set(moved.map(({ row }) => row.eventId))],
    alone: true,
  });
  for (const chunk of inChunks(moved)) await writePlaces(tx, chunk);
  for (const ids of inChunks([...new Set(moved.map(({ row }) => row.articleId))])) await follow(tx, ids);
}

async function writePlaces(tx: Db, places: Place[]): Promise<void> {
  const found = places.map(({ row: { articleId, ordinal, toldEventId }, eventId, reason }) => ({
    articleId,
    ordinal,
    toldEventId,
    eventId,
    reason,
  }));
  await tx.execute(sql`
    update event_reports as report set event_id = found."eventId", reason = found.reason
    from jsonb_to_recordset(${JSON.stringify(found)}::text::jsonb)
      as found ("articleId" text, ordinal integer, "toldEventId" text, "eventId" text, reason text)
    where report.article_id = found."articleId" and report.ordinal = found.ordinal
      and report.told_event_id = found."toldEventId"`);
}

/** No article is read or written by others while its tellings move. */
async function lockArticles(tx: Db, ids: string[]): Promise<void> {
  for (const chunk of inChunks(ids.toSorted())) {
    await tx
      .select({ id: articles.id })
      .from(articles)
      .where(inArray(articles.id, chunk))
      .orderBy(articles.id)
      .for("update");
  }
}

/** Its type and day are written when all its tellings are known. */
function toEvent({ row, eventId, groupingKey }: Place, at: Date) {
  return {
    id: eventId,
    groupingKey: groupingKey ?? `decided ${eventId}`,
    type: row.type,
    date: row.date,
    datePrecision: row.date === null ? null : ("day" as const),
    countries: row.sides.map(({ country }) => country),
    isListed: true,
    createdAt: at,
  };
}

/** Participants know the event that their article tells of, and so follow it. */
async function follow(tx: Db, articleIds: string[]): Promise<void> {
  await tx.execute(sql`
    update event_participants as told set event_id = report.event_id
    from event_reports as report
    where told.article_id = report.article_id and told.told_event_id = report.told_event_id
      and told.event_id <> report.event_id and ${inArray(sql`told.article_id`, articleIds)}`);
}
