import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { people, sources } from "../schema";
import { textArray } from "./text-array";

/** Ids of the people that any of the names means; a person's own id is understood too. */
export async function findPeople(db: Db, names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const isMeant = or(eq(people.id, name), meansName(people.nameFolded, name));
    const rows = await db
      .select({ id: people.id, nameFolded: people.nameFolded })
      .from(people)
      .where(isMeant);
    found.push(...preferWhole(rows, name));
  }
  return [...new Set(found)];
}

/** Ids of the outlets that any of the names means; an outlet's own id is understood too. */
export async function findSources(db: Db, names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const isMeant = or(eq(sources.id, name), meansName(sources.nameFolded, name));
    const rows = await db
      .select({ id: sources.id, nameFolded: sources.nameFolded })
      .from(sources)
      .where(isMeant);
    found.push(...preferWhole(rows, name));
  }
  return [...new Set(found)];
}

/** Whether a folded name holds the words of another in a row: "Xi Jinping" those of "Xi". */
function meansName(column: AnyPgColumn, name: string): SQL {
  const folded = foldText(name);
  const words = folded.split(" ");
  const holds = sql`string_to_array(${column}, ' ') @> ${textArray(words)}`;
  return and(holds, sql`strpos(' ' || ${column} || ' ', ${` ${folded} `}) > 0`) ?? sql`false`;
}

/** A full name means its bearers, and not all whose name holds it. */
function preferWhole(rows: { id: string; nameFolded: string }[], name: string): string[] {
  const folded = foldText(name);
  const whole = folded.includes(" ") ? rows.filter(({ nameFolded }) => nameFolded === folded) : [];
  return (whole.length > 0 ? whole : rows).map(({ id }) => id);
}
