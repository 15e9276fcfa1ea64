import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { EVERYTHING } from "../saving/apply-counts";
import { facetCounts, statements } from "../schema";

/** What is counted in place of all statements, and what its counts are multiplied by. */
export interface Sample {
  condition: SQL | undefined;
  factor: number;
}

const ALL: Sample = { condition: undefined, factor: 1 };
/** By the hashes in the ids; each has an index of its own. */
const PART: Sample = { condition: sql`left(${statements.id}, 1) = 'a'`, factor: 32 };
const SMALL_PART: Sample = { condition: sql`left(${statements.id}, 2) = 'aa'`, factor: 1024 };

/** So many statements are counted one by one in the time that a reader waits. */
export const COUNTABLE = 20_000;

/** All statements where so few fit the condition that they can be counted in time, else the largest part where they do. */
export async function chooseSample(
  db: Db,
  condition: SQL,
  { matches, countable = COUNTABLE }: { matches?: number | undefined; countable?: number } = {},
): Promise<Sample> {
  const total = await countEverything(db);
  if (total <= countable) return ALL;
  const fits = async (sample: Sample, within: Sample) => {
    const most = Math.floor((countable * within.factor) / sample.factor);
    if (matches !== undefined) return matches <= most * sample.factor;
    return (await countUpTo(db, and(condition, sample.condition), most + 1)) <= most;
  };
  if (total > countable * PART.factor && !(await fits(SMALL_PART, PART))) return SMALL_PART;
  return (await fits(PART, ALL)) ? ALL : PART;
}

/** With fewer of them to be met in a part, chance would decide. */
const TELLING = 6;

/** About how many statements fit, `most` or more being `most`: as the smallest part has it that can tell. */
export async function estimateMatches(db: Db, condition: SQL, most: number): Promise<number> {
  const { condition: isInPart, factor } = most > TELLING * SMALL_PART.factor ? SMALL_PART : PART;
  return (await countUpTo(db, and(condition, isInPart), Math.ceil(most / factor))) * factor;
}

const selectUpTo = (condition: SQL | undefined, most: number) =>
  sql`select from ${statements} where ${condition ?? sql`true`} limit ${most}`;

/** How many statements fit, `most` or more being `most`. */
export async function countUpTo(db: Db, condition: SQL | undefined, most: number): Promise<number> {
  const [row] = await db.execute<{ found: number }>(
    sql`select count(*)::integer as found from (${selectUpTo(condition, most)}) as counted`,
  );
  return row?.found ?? 0;
}

/** How many statements the timeline has: each has one kind. */
export async function countEverything(db: Db): Promise<number> {
  return countScope(db, EVERYTHING);
}

const ABOUT_FOR = 10_000;
const known = new WeakMap<Db, { total: number; at: number }>();

/** The same as it was some seconds ago at most: for what is only weighed by it. */
export async function countAboutEverything(db: Db): Promise<number> {
  const last = known.get(db);
  if (last && performance.now() - last.at < ABOUT_FOR) return last.total;
  const total = await countEverything(db);
  known.set(db, { total, at: performance.now() });
  return total;
}

export async function countScope(db: Db, scope: string): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`coalesce(sum(${facetCounts.statements}), 0)::integer` })
    .from(facetCounts)
    .where(and(eq(facetCounts.scope, scope), eq(facetCounts.facet, "kind")));
  return row?.total ?? 0;
}
