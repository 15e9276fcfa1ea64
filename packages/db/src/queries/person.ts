import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { offices, people } from "../schema";
import { hasWords } from "./speaker";

const columns = { id: people.id, name: people.name, type: people.type, country: people.country };

/** One person, government or body, with the offices that statements show them in, newest first. */
export async function getPerson(db: Db, id: string) {
  const [person] = await db.select(columns).from(people).where(eq(people.id, id));
  if (!person) return undefined;
  return { ...person, offices: await listOffices(db, id) };
}

/** "president" and "President" are one office, by the name that it has most often. */
function listOffices(db: Db, personId: string) {
  const lastOn = sql<string | null>`max(${offices.lastOn})`;
  const title = sql<string>`(array_agg(${offices.title} order by ${offices.statements} desc, ${offices.title}))[1]`;
  return db
    .select({
      title,
      firstOn: sql<string | null>`min(${offices.firstOn})`,
      lastOn,
      statements: sql<number>`sum(${offices.statements})::integer`,
    })
    .from(offices)
    .where(eq(offices.personId, personId))
    .groupBy(sql`lower(${offices.title})`)
    .orderBy(sql`${lastOn} desc nulls last`, title);
}

interface PeopleAsked {
  country?: string | undefined;
  /** Words of the name, from their beginnings. */
  name?: string | undefined;
  /** The last one of the page before. */
  after?: { id: string; nameFolded: string } | undefined;
  limit: number;
}

/** A page of people by their folded names. */
export function listPeople(db: Db, { country, name = "", after, limit }: PeopleAsked) {
  const isAfter =
    after &&
    or(
      gt(people.nameFolded, after.nameFolded),
      and(eq(people.nameFolded, after.nameFolded), gt(people.id, after.id)),
    );
  return db
    .select({ ...columns, nameFolded: people.nameFolded })
    .from(people)
    .where(and(isAfter, country ? eq(people.country, country) : undefined, hasWords(foldText(name))))
    .orderBy(asc(people.nameFolded), asc(people.id))
    .limit(limit);
}
