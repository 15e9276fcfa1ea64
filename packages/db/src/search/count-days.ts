import { and, asc, count, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { EVERYTHING } from "../saving/apply-counts";
import { labelOf, namePair } from "../saving/list-labels";
import { facetCounts, statementPairs, statements } from "../schema";
import { compileDayParts, toDay } from "./compile-days";
import type { Period } from "./periods";
import { findDaysOnly, findPairInTime, type PairInTime } from "./query-parts";
import { storable, textArray } from "./text-array";

type Days = Extract<QueryNode, { type: "date" }>[];

/** Each day's exact count where it is kept or read from a pair's index: no filter but days, or a pair and days. */
export async function findCountedDays(db: Db, query: QueryNode | null): Promise<Period[] | undefined> {
  const days = findDaysOnly(query);
  if (days) return readKeptDays(db, days);
  const chosen = findPairInTime(query);
  return chosen?.pair.field === "between" ? countPairDays(db, chosen) : undefined;
}

/** How many statements fit in all, where that is known so. */
export async function findTotal(db: Db, query: QueryNode | null): Promise<number | undefined> {
  return (await findCountedDays(db, query))?.reduce((total, { count }) => total + count, 0);
}

/** What is kept of all statements' days. */
async function readKeptDays(db: Db, days: Days): Promise<Period[]> {
  const rows = await db
    .select({ from: facetCounts.value, count: facetCounts.statements })
    .from(facetCounts)
    .where(
      and(
        eq(facetCounts.scope, EVERYTHING),
        eq(facetCounts.facet, "day"),
        compileDayParts(facetCounts.value, days, toDay(new Date())),
      ),
    )
    .orderBy(asc(facetCounts.value));
  return rows.map((row) => Object.assign(row, { first: 0, second: 0 }));
}

/** How many statements that fit are of each day, and how many of them each side of a pair makes. */
export async function countDays(
  db: Db,
  condition: SQL | undefined,
  sides: { first: string | undefined; second: string | undefined },
): Promise<Period[]> {
  const rows = await db.execute<Period & Record<string, unknown>>(sql`
    select ${statements.listedOn}::text as "from", count(*)::integer as count,
      ${countSide(sides.first)} as first, ${countSide(sides.second)} as second
    from ${statements}
    where ${condition}
    group by ${statements.listedOn}
    order by ${statements.listedOn}`);
  return [...rows];
}

function countSide(country: string | undefined): SQL {
  if (country === undefined) return sql`0`;
  const speaks = sql`${statements.actorCountries} @> ${textArray([storable(country)])}`;
  return sql`count(*) filter (where ${speaks})::integer`;
}

/** The same for a pair of countries, read from its index; what both say together is corrected for. */
async function countPairDays(db: Db, { pair, days }: PairInTime): Promise<Period[]> {
  const [first, second] = [storable(pair.from), storable(pair.to)];
  const today = toDay(new Date());
  const inTime = compileDayParts(statementPairs.listedOn, days, today);
  const [firsts, seconds, together] = await Promise.all([
    countOneWay(db, and(isFrom(first, second), inTime)),
    countOneWay(db, and(isFrom(second, first), inTime)),
    countTogether(db, { first, second }, compileDayParts(statements.listedOn, days, today)),
  ]);
  const periods = new Map<string, Period>();
  const at = (from: string) => {
    const period = periods.get(from) ?? { from, count: 0, first: 0, second: 0 };
    periods.set(from, period);
    return period;
  };
  for (const { day, found } of firsts) at(day).first += found;
  for (const { day, found } of seconds) at(day).second += found;
  for (const { day, found, toFirst, toSecond } of together) {
    at(day).first += found - toSecond;
    at(day).second += found - toFirst;
    at(day).count -= found;
  }
  for (const period of periods.values()) period.count += period.first + period.second;
  return [...periods.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const isFrom = (actor: string, counterpart: string) =>
  and(eq(statementPairs.actor, actor), eq(statementPairs.counterpart, counterpart));

function countOneWay(db: Db, condition: SQL | undefined) {
  return db
    .select({ day: statementPairs.listedOn, found: count() })
    .from(statementPairs)
    .where(condition)
    .groupBy(statementPairs.listedOn);
}

/** What both countries say together to or about each other, and how much of it is to or about which. */
function countTogether(
  db: Db,
  { first, second }: { first: string; second: string },
  inTime: SQL | undefined,
) {
  const labels = [
    labelOf("pair", namePair(first, second)),
    labelOf("actor", first),
    labelOf("actor", second),
  ];
  const isTo = (country: string) =>
    sql<number>`count(*) filter (where ${statements.counterpartCountries} @> ${textArray([country])})::integer`;
  return db
    .select({ day: statements.listedOn, found: count(), toFirst: isTo(first), toSecond: isTo(second) })
    .from(statements)
    .where(
      and(sql`${statements.labels} @> ${textArray(labels)}`, sql`${statements.withdrawnAt} is null`, inTime),
    )
    .groupBy(statements.listedOn);
}
