import { inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { eventParticipants, events, people, eventClaims } from "../schema";
import { inChunks } from "./in-chunks";
import type { StatementRow } from "./statement-row";

/** Ids of people and events that an article's rows point at. */
export interface Referred {
  people: string[];
  events: string[];
}

interface Pointing {
  statements: StatementRow[];
  participants: { eventId: string; personId: string | null }[];
  reports: { eventId: string }[];
}

export function listReferred({ statements, participants, reports }: Pointing): Referred {
  const people = [
    ...statements.flatMap(({ speakerIds }) => speakerIds),
    ...participants.flatMap((row) => row.personId ?? []),
  ];
  const events = [
    ...statements.flatMap(({ eventId }) => eventId ?? []),
    ...participants.map(({ eventId }) => eventId),
    ...reports.map(({ eventId }) => eventId),
  ];
  return { people: [...new Set(people)], events: [...new Set(events)] };
}

/** What one state of an article points at and the next does not. */
export function findDropped(before: Referred, after: Referred): Referred {
  const [people, events] = [new Set(after.people), new Set(after.events)];
  return {
    people: before.people.filter((id) => !people.has(id)),
    events: before.events.filter((id) => !events.has(id)),
  };
}

/** Removes those that no article points at any more. They are locked already: whoever wrote a pointer has ended. */
export async function removeOrphans(tx: Db, dropped: Referred): Promise<void> {
  for (const ids of inChunks(dropped.events)) await removeEvents(tx, ids);
  for (const ids of inChunks(dropped.people)) await removePeople(tx, ids);
}

async function removeEvents(tx: Db, ids: string[]): Promise<void> {
  const used = await listUsed(
    tx,
    ids,
    (id) => sql`select ${id}::text as id from statements where event_id = ${id}`,
    (id) => sql`select ${id}::text as id from event_reports where event_id = ${id}`,
  );
  const orphans = ids.filter((id) => !used.has(id));
  if (orphans.length === 0) return;
  await tx.delete(eventParticipants).where(inArray(eventParticipants.eventId, orphans));
  await tx.delete(eventClaims).where(inArray(eventClaims.eventId, orphans));
  await tx.delete(events).where(inArray(events.id, orphans));
}

async function removePeople(tx: Db, ids: string[]): Promise<void> {
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
