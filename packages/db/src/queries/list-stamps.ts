import { desc } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileQuery } from "../search/compile-query";

/** What tells whether the first page of a query has changed, for a fraction of the page's price. */
export async function listStamps(db: Db, { query, limit }: { query: QueryNode | null; limit: number }) {
  return db
    .select({ id: statements.id, contentChangedAt: statements.contentChangedAt })
    .from(statements)
    .where(await compileQuery(db, query))
    .orderBy(desc(statements.listedOn), desc(statements.id))
    .limit(limit);
}
