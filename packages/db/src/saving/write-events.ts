import { inArray } from "drizzle-orm";
import type { Db } from "../client";
import { events } from "../schema";
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
        .where(inArray(events.id, ids))
        .orderBy(events.id)
        .for(alone ? "update" : "key share"),
    insert: (missing) => tx.insert(events).values(missing).onConflictDoNothing(),
  });
}
