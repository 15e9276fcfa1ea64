import { and, count, gt } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileQuery } from "../search/compile-query";

/** How many of a query's statements changed after an instant. */
export async function countChanged(
  db: Db,
  { query, changedAfter }: { query: QueryNode | null; changedAfter: Date },
): Promise<{ total: number; exact: boolean }> {
  const [row] = await db
    .select({ total: count() })
    .from(statements)
    .where(and(await compileQuery(db, query), gt(statements.contentChangedAt, changedAfter)));
  return { total: row?.total ?? 0, exact: true };
}
