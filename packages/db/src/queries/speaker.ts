import { and, arrayContains, count, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { offices, people, statements } from "../schema";
import { selectCards } from "./card-rows";
import { toCards } from "./statement-card";

const said = sql<number>`coalesce(sum(${offices.statements}), 0)::integer`;

interface SpeakersAsked {
  /** Words of the name, from their beginnings. */
  name?: string | undefined;
  after?: { id: string; statements: number } | undefined;
  limit: number;
}

/** A page of speakers with the statements that they made in a stated office, most of them first. */
export async function listSpeakers(db: Db, { name = "", after, limit }: SpeakersAsked) {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      type: people.type,
      country: people.country,
      statements: said,
    })
    .from(people)
    .leftJoin(offices, eq(offices.personId, people.id))
    .where(hasWords(foldText(name)))
    .groupBy(people.id)
    .having(after && or(lt(said, after.statements), and(eq(said, after.statements), lt(people.id, after.id))))
    .orderBy(desc(said), desc(people.id))
    .limit(limit);
  const held = await listHeld(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, office: held.get(row.id) ?? null }));
}

/** The office that each of these people held last. */
async function listHeld(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db
    .selectDistinctOn([offices.personId], { id: offices.personId, title: offices.title })
    .from(offices)
    .where(inArray(offices.personId, ids))
    .orderBy(
      offices.personId,
      sql`${offices.lastOn} desc nulls last`,
      desc(offices.statements),
      offices.title,
    );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Whether a person's name has these words, folded, at the beginnings of its own. */
export function hasWords(name: string) {
  if (name === "") return undefined;
  const words = name.split(" ").map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return and(...words.map((word) => sql`' ' || ${people.nameFolded} like ${`% ${word.slice(1)}`}`));
}

const isBy = (personId: string) =>
  and(arrayContains(statements.speakerIds, [personId]), isNull(statements.withdrawnAt));

/** The countries that a person speaks to or about, and how often. */
export function listSpokenOf(db: Db, personId: string) {
  const country = sql<string>`unnest(${statements.counterpartCountries})`.as("country");
  return db
    .select({ country, statements: count() })
    .from(statements)
    .where(isBy(personId))
    .groupBy(country)
    .orderBy(desc(count()), country)
    .limit(50);
}

/** How often a person spoke, by month. Silent months are absent. */
export function countSpeakerByMonth(db: Db, personId: string) {
  const month = sql<string>`to_char(${statements.listedOn}, 'YYYY-MM-01')`;
  return db
    .select({ month, statements: count() })
    .from(statements)
    .where(isBy(personId))
    .groupBy(month)
    .orderBy(month);
}

/** What a person said last, newest first. */
export async function listLastWords(db: Db, { personId, limit }: { personId: string; limit: number }) {
  const rows = await selectCards(db)
    .where(isBy(personId))
    .orderBy(desc(statements.listedOn), desc(statements.id))
    .limit(limit);
  return toCards(db, rows);
}
