import { and, asc, inArray } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { findPlaces } from "../search/find-places";

/** What tells whether the first page of a query has changed, for a fraction of the page's price. */
export async function listStamps(db: Db, { query, limit }: { query: QueryNode | null; limit: number }) {
  const places = await findPlaces(db, query, { from: undefined, direction: "older", limit });
  if (places.length === 0) return [];
  const isOnPage = and(
    inArray(
      statements.articleId,
      places.map(({ articleId }) => articleId),
    ),
    inArray(
      statements.id,
      places.map(({ id }) => id),
    ),
  );
  return db
    .select({ id: statements.id, contentChangedAt: statements.contentChangedAt })
    .from(statements)
    .where(isOnPage)
    .orderBy(asc(statements.id));
}
