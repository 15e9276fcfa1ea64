import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { events } from "../schema";
import { insertRows, isAnyOf } from "./insert-rows";
import { type Held, keepRows } from "./keep-rows";

export type EventRow = typeof events.$inferSelect;

/** The rows are there and stay there until the transaction ends; those held are locked with them. */
export async function keepEvents(tx: Db, rows: EventRow[], held: Held): Promise<void> {
  await keepRows(rows, {
    held,
    lock: (ids, alone) =>
      tx
        .select({ id: events.id })
        .from(events)
        .where(isAnyOf(events.id, ids))
        .orderBy(events.id)
        .for(alone ? "update" : "key share"),
    insert: (missing) => insertRows(tx, events, missing, sql`on conflict do nothing`),
  });
}
