import { and, gt } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileInParts } from "./compile-query";
import { listPairPlaces } from "./list-pair-places";
import { type FoundPlace, listPlaces, type PlacesAsked } from "./list-places";
import { listRankedPlaces } from "./list-ranked-places";
import { findPairInTime } from "./query-parts";

interface FoundAsked extends PlacesAsked {
  rankedBy?: string | undefined;
  changedAfter?: Date | undefined;
}

/** Where the statements of a page of a query stand, by the way that finds them soonest. */
export async function findPlaces(
  db: Db,
  query: QueryNode | null,
  { rankedBy, changedAfter, ...asked }: FoundAsked,
): Promise<FoundPlace[]> {
  const pair = findPairInTime(query);
  if (pair && !changedAfter) return listPairPlaces(db, pair, asked);
  const { bounds, rest } = await compileInParts(db, query);
  const hasChanged = changedAfter && gt(statements.contentChangedAt, changedAfter);
  const compiled = { bounds, rest: and(rest, hasChanged) };
  if (rankedBy === undefined) return listPlaces(db, compiled, asked);
  return listRankedPlaces(db, compiled, { ...asked, rankedBy });
}
