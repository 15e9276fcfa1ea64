import { inArray } from "drizzle-orm";
import type { Db } from "../client";
import { eventIdOf } from "../ids";
import type { NewEvent, Parse } from "../new-article";
import { events } from "../schema";
import { groupEvent } from "./group-event";
import { type Held, keepRows } from "./keep-rows";

export type EventRow = typeof events.$inferSelect;

/** An article's telling of an event, and the event it belongs to. */
export interface ToldEvent {
  told: NewEvent;
  row: EventRow;
}

/** The events that the parse's statements were made at. */
export function listToldEvents(
  parse: Parse,
  { articleId, at }: { articleId: string; at: Date },
): ToldEvent[] {
  const used = new Set(parse.statements.map(({ event }) => event));
  const spoken = parse.events.filter(({ localId }) => used.has(localId));
  return spoken.map((told, ordinal) => ({
    told,
    row: toRow(told, groupEvent(told, { articleId, ordinal }), at),
  }));
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

/** The rows are there and stay there until the transaction ends; those held are locked with them. */
export async function keepEvents(tx: Db, rows: EventRow[], held: Held): Promise<void> {
  await keepRows(rows, {
    held,
    lock: (ids, alone) =>
      tx
        .select({ id: events.id })
        .from(events)
        .where(inArray(events.id, ids))
        .orderBy(events.id)
        .for(alone ? "update" : "key share"),
    insert: (missing) => tx.insert(events).values(missing).onConflictDoNothing(),
  });
}
