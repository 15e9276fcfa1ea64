import { eq, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { eventIdOf, personIdOf } from "../ids";
import type { NewEvent, Parse } from "../new-article";
import { eventParticipants, events } from "../schema";
import { groupEvent } from "./group-event";
import { inChunks } from "./in-chunks";
import { keepRows } from "./keep-rows";

export type EventRow = typeof events.$inferSelect;
type ParticipantRow = typeof eventParticipants.$inferSelect;

/** The events that the parse's statements were made at, by the parse's own name for them. */
export async function writeEvents(
  tx: Db,
  { events: told, statements }: Parse,
  { articleId, at }: { articleId: string; at: Date },
) {
  const used = new Set(statements.map(({ event }) => event));
  const spoken = told.filter(({ localId }) => used.has(localId));
  const rows = new Map(
    spoken.map((event, ordinal) => [
      event.localId,
      toRow(event, groupEvent(event, { articleId, ordinal }), at),
    ]),
  );
  await keepRows([...new Map([...rows.values()].map((row) => [row.id, row])).values()], {
    lock: (ids) =>
      tx
        .select({ id: events.id })
        .from(events)
        .where(inArray(events.id, ids))
        .orderBy(events.id)
        .for("key share"),
    insert: (missing) => tx.insert(events).values(missing).onConflictDoNothing(),
  });
  return { rows, participants: listParticipants(spoken, rows, articleId) };
}

function toRow(
  { type, date, datePrecision, participants }: NewEvent,
  groupingKey: string,
  at: Date,
): EventRow {
  const countries = [...new Set(participants.flatMap(({ country }) => country ?? []))].toSorted();
  const precision = date === null ? null : (datePrecision ?? "day");
  return {
    id: eventIdOf(groupingKey),
    groupingKey,
    type,
    date,
    datePrecision: precision,
    countries,
    createdAt: at,
  };
}

function listParticipants(
  told: NewEvent[],
  rows: Map<string, EventRow>,
  articleId: string,
): ParticipantRow[] {
  const ordinals = new Map<string, number>();
  return told.flatMap(({ localId, participants }) => {
    const eventId = rows.get(localId)?.id ?? "";
    return participants.map(({ name, type, office, country }) => {
      const ordinal = ordinals.get(eventId) ?? 0;
      ordinals.set(eventId, ordinal + 1);
      const personId = name ? personIdOf({ name, type, country }) : null;
      return { articleId, eventId, ordinal, personId, name, office, country };
    });
  });
}

/** What the article tells of who took part; of events that only withdrawn statements were made at, as it told before. */
export async function writeParticipants(
  tx: Db,
  fresh: ParticipantRow[],
  { articleId, withdrawnFrom }: { articleId: string; withdrawnFrom: ReadonlySet<string | null> },
) {
  const stored = await tx
    .select()
    .from(eventParticipants)
    .where(eq(eventParticipants.articleId, articleId))
    .orderBy(eventParticipants.eventId, eventParticipants.ordinal);
  const now = new Set(fresh.map(({ eventId }) => eventId));
  const rows = [...fresh, ...stored.filter(({ eventId }) => !now.has(eventId) && withdrawnFrom.has(eventId))];
  if (spell(stored) !== spell(rows)) {
    await tx.delete(eventParticipants).where(eq(eventParticipants.articleId, articleId));
    for (const chunk of inChunks(rows)) await tx.insert(eventParticipants).values(chunk);
  }
  return { before: stored, after: rows };
}

function spell(rows: ParticipantRow[]): string {
  const lines = rows.map(({ eventId, ordinal, personId, name, office, country }) =>
    JSON.stringify([eventId, ordinal, personId, name, office, country]),
  );
  return lines.toSorted().join("\n");
}
