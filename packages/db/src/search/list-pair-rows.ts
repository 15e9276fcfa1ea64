import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { readRows } from "../queries/read-rows";
import { statementPairs, statements } from "../schema";
import { compileDayParts, toDay } from "./compile-days";
import { type RowsAsked, TIMELINE } from "./write-ways";
import { isBeyond, type OrderColumns, orderBy } from "./order";
import type { PairInTime } from "./query-parts";
import { storable } from "./text-array";

const PAIR_TIMELINE: OrderColumns = [statementPairs.listedOn, statementPairs.id];

/** The statements of a pair of countries: found in the pair's own index, each way for itself. */
export function listPairRows<Row>(
  db: Db,
  { pair: { field, from, to }, days }: PairInTime,
  { columns, limit, direction, ...asked }: RowsAsked,
): Promise<Row[]> {
  const inTime = compileDayParts(statementPairs.listedOn, days, toDay(new Date()));
  const isAsked = and(inTime, asked.from && isBeyond(PAIR_TIMELINE, asked.from, direction));
  const oneWay = (actor: string, counterpart: string) => sql`
    (select article_id, id, listed_on from ${statementPairs} where ${and(isFrom(actor, counterpart), isAsked)}
    order by ${list(orderBy(PAIR_TIMELINE, direction))} limit ${limit})`;
  // What both say together stands in both.
  const places = field === "dyad" ? oneWay(from, to) : sql`${oneWay(from, to)} union ${oneWay(to, from)}`;
  const ordered = list(orderBy([sql`places.listed_on`, sql`places.id`], direction));
  return readRows<Row>(
    db,
    sql`
      select ${columns}
      from (select * from (${places}) as places order by ${ordered} limit ${limit}) as places
      join ${statements} on ${statements.articleId} = places.article_id and ${statements.id} = places.id
      order by ${list(orderBy(TIMELINE, direction))}`,
  );
}

const list = (parts: SQL[]) => sql.join(parts, sql`, `);

const isFrom = (actor: string, counterpart: string) =>
  and(eq(statementPairs.actor, storable(actor)), eq(statementPairs.counterpart, storable(counterpart)));
