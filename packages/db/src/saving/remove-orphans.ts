import { inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { eventParticipants, events, people } from "../schema";
import { inChunks } from "./in-chunks";

export interface Referred {
  people: Iterable<string>;
  events: Iterable<string>;
}

/** Removes those of the people and events that nothing refers to any more. */
export async function removeOrphans(tx: Db, referred: Referred): Promise<void> {
  for (const ids of inOrder(referred.events)) await removeEvents(tx, ids);
  for (const ids of inOrder(referred.people)) await removePeople(tx, ids);
}

const inOrder = (ids: Iterable<string>) => inChunks([...new Set(ids)].toSorted());

/** Locked first: a transaction that still writes a reference to one ends before we look. */
async function removeEvents(tx: Db, ids: string[]): Promise<void> {
  await tx
    .select({ id: events.id })
    .from(events)
    .where(inArray(events.id, ids))
    .orderBy(events.id)
    .for("update");
  const used = await listUsed(
    tx,
    ids,
    (id) => sql`select ${id}::text as id from statements where event_id = ${id}`,
  );
  const orphans = ids.filter((id) => !used.has(id));
  if (orphans.length === 0) return;
  await tx.delete(eventParticipants).where(inArray(eventParticipants.eventId, orphans));
  await tx.delete(events).where(inArray(events.id, orphans));
}

async function removePeople(tx: Db, ids: string[]): Promise<void> {
  await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, ids))
    .orderBy(people.id)
    .for("update");
  const used = await listUsed(
    tx,
    ids,
    (id) => sql`select ${id}::text as id from statements where speaker_ids @> array[${id}]::text[]`,
    (id) => sql`select ${id}::text as id from event_participants where person_id = ${id}`,
  );
  const orphans = ids.filter((id) => !used.has(id));
  if (orphans.length > 0) await tx.delete(people).where(inArray(people.id, orphans));
}

/** One short look per id and place, in one round trip. */
async function listUsed(tx: Db, ids: string[], ...places: ((id: string) => SQL)[]): Promise<Set<unknown>> {
  const looks = places.flatMap((look) => ids.map((id) => sql`(${look(id)} limit 1)`));
  const rows = await tx.execute<{ id: string }>(sql.join(looks, sql` union all `));
  return new Set(rows.map(({ id }) => id));
}
