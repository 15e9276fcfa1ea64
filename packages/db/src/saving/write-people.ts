import { inArray } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { personIdOf } from "../ids";
import type { NewPerson, Parse } from "../new-article";
import { people } from "../schema";
import { keepRows } from "./keep-rows";

/** Everybody a parse names, as a speaker or as a participant, is there and stays there until the transaction ends. */
export async function writePeople(tx: Db, { events, statements }: Parse, at: Date): Promise<void> {
  const named = [
    ...statements.flatMap(({ speakers }) => speakers),
    ...events.flatMap(({ participants }) =>
      participants.flatMap(({ name, ...rest }) => (name ? { name, ...rest } : [])),
    ),
  ];
  const rows = new Map(named.map((person) => [personIdOf(person), toRow(person, at)]));
  await keepRows([...rows.values()], {
    lock: (ids) =>
      tx
        .select({ id: people.id })
        .from(people)
        .where(inArray(people.id, ids))
        .orderBy(people.id)
        .for("key share"),
    insert: (missing) => tx.insert(people).values(missing).onConflictDoNothing(),
  });
}

function toRow(
  { name, type, country, office: _office, ...rest }: NewPerson,
  at: Date,
): typeof people.$inferSelect {
  return {
    ...rest,
    id: personIdOf({ name, type, country }),
    name,
    nameFolded: foldText(name),
    type,
    country,
    createdAt: at,
  };
}
