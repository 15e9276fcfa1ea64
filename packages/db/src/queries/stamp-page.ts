import { sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { textArray } from "../search/text-array";
import { findPlaces } from "../search/find-places";

/**
 * What tells whether the first page of a query has changed, for a fraction of the page's price: a digest of its
 * statements and of when each last changed.
 */
export async function stampPage(
  db: Db,
  { query, limit }: { query: QueryNode | null; limit: number },
): Promise<string> {
  const places = await findPlaces(db, query, { from: undefined, direction: "older", limit });
  const { articleId, id, contentChangedAt } = statements;
  const [row] = await db.execute<{ stamp: string | null }>(sql`
    select md5(string_agg(${id} || ${contentChangedAt}::text, '' order by ${id})) as stamp
    from ${statements}
    where ${articleId} = any(${textArray(places.map((place) => place.articleId))})
      and ${id} = any(${textArray(places.map((place) => place.id))})`);
  return row?.stamp ?? "";
}
