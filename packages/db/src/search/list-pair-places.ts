import { and, eq } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { statementPairs } from "../schema";
import { compileDayParts, toDay } from "./compile-days";
import type { FoundPlace, PlacesAsked } from "./list-places";
import { isBeyond, type OrderColumns, orderBy } from "./order";
import type { PairInTime } from "./query-parts";
import { storable } from "./text-array";

const TIMELINE: OrderColumns = [statementPairs.listedOn, statementPairs.id];

/** Where the statements of a pair of countries stand: read from the pair's own index, each way for itself. */
export async function listPairPlaces(
  db: Db,
  { pair: { field, from, to }, days }: PairInTime,
  { limit, direction, ...asked }: PlacesAsked,
): Promise<FoundPlace[]> {
  const inTime = compileDayParts(statementPairs.listedOn, days, toDay(new Date()));
  const isAsked = and(inTime, asked.from && isBeyond(TIMELINE, asked.from, direction));
  const oneWay = (actor: string, counterpart: string) =>
    db
      .select({
        articleId: statementPairs.articleId,
        id: statementPairs.id,
        listedOn: statementPairs.listedOn,
      })
      .from(statementPairs)
      .where(and(isFrom(actor, counterpart), isAsked))
      .orderBy(...orderBy(TIMELINE, direction))
      .limit(limit);
  if (field === "dyad") return oneWay(from, to);
  // What both say together stands in both.
  const found = await union(oneWay(from, to), oneWay(to, from));
  const sign = direction === "older" ? -1 : 1;
  const keyOf = ({ listedOn, id }: FoundPlace) => `${listedOn} ${id}`;
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign)).slice(0, limit);
}

const isFrom = (actor: string, counterpart: string) =>
  and(eq(statementPairs.actor, storable(actor)), eq(statementPairs.counterpart, storable(counterpart)));
