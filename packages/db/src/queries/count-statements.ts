import { count } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileQuery } from "../search/compile-query";

/** How many statements a query finds. */
export async function countStatements(
  db: Db,
  { query }: { query: QueryNode | null },
): Promise<{ total: number; exact: boolean }> {
  const [row] = await db
    .select({ total: count() })
    .from(statements)
    .where(await compileQuery(db, query));
  return { total: row?.total ?? 0, exact: true };
}
