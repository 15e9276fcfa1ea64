import { and, gt } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileInParts } from "./compile-query";
import type { Place } from "./cursor";
import { listPairRows } from "./list-pair-rows";
import { listRows } from "./list-rows";
import { listRankedRows } from "./list-ranked-rows";
import { findPairInTime } from "./query-parts";
import type { RowsAsked } from "./write-ways";

interface FoundAsked extends RowsAsked {
  rankedBy?: string | undefined;
  changedAfter?: Date | undefined;
}

/** What is asked for of the statements of a page of a query, in their order, by the way that finds them soonest. */
export async function findRows<Row extends Place>(
  db: Db,
  query: QueryNode | null,
  { rankedBy, changedAfter, ...asked }: FoundAsked,
): Promise<Row[]> {
  const pair = findPairInTime(query);
  if (pair && !changedAfter) return listPairRows<Row>(db, pair, asked);
  const { bounds, rest, isOfDays } = await compileInParts(db, query);
  const hasChanged = changedAfter && gt(statements.contentChangedAt, changedAfter);
  const compiled = { bounds, rest: and(rest, hasChanged), isOfDays: isOfDays && !hasChanged };
  if (rankedBy === undefined) return listRows<Row>(db, compiled, asked);
  return listRankedRows<Row>(db, compiled, { ...asked, rankedBy });
}
