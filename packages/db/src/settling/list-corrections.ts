import type { Correction } from "@readout/events";
import { asc, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { eventCorrections } from "../schema";

/** The decisions that stand, in the order in which they were taken. */
export function listStanding(tx: Db): Promise<(Correction & { id: string })[]> {
  const { id, kind, target, events, keys, tellings } = eventCorrections;
  return tx
    .select({ id, kind, target, events, keys, tellings })
    .from(eventCorrections)
    .where(isNull(eventCorrections.undoneAt))
    .orderBy(asc(eventCorrections.ordinal), asc(eventCorrections.id));
}
