import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { personIdOf } from "../ids";
import type { NewParticipant, NewPerson, Parse } from "../new-article";
import { people } from "../schema";
import { insertRows, isAnyOf } from "./insert-rows";
import { type Held, keepRows } from "./keep-rows";

export type PersonRow = typeof people.$inferSelect;

interface Named {
  events: { participants: Omit<NewParticipant, "rank">[] }[];
  statements: Parse["statements"];
}

/** Everybody a parse names, as a speaker or as a participant. */
export function listPeople({ events, statements }: Named, at: Date): PersonRow[] {
  const speakers = statements.flatMap((statement) => statement.speakers);
  const participants = events.flatMap((event) =>
    event.participants.flatMap(({ name, ...rest }) => (name ? { name, ...rest } : [])),
  );
  return [...speakers, ...participants].map((person) => toRow(person, at));
}

function toRow({ name, type, country }: NewPerson, at: Date): PersonRow {
  return {
    id: personIdOf({ name, type, country }),
    name,
    nameFolded: foldText(name),
    type,
    country,
    createdAt: at,
  };
}

/** The rows are there and stay there until the transaction ends; those held are locked with them. */
export async function keepPeople(tx: Db, rows: PersonRow[], held: Held): Promise<void> {
  await keepRows(rows, {
    held,
    lock: (ids, alone) =>
      tx
        .select({ id: people.id })
        .from(people)
        .where(isAnyOf(people.id, ids))
        .orderBy(people.id)
        .for(alone ? "update" : "key share"),
    insert: (missing) => insertRows(tx, people, missing, sql`on conflict do nothing`),
  });
}
