import { and, count } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileQuery } from "../search/compile-query";
import { findTotal } from "../search/count-days";
import { countMost } from "../search/count-most";
import { chooseSample, countEverything, countScope } from "../search/sample";
import { findScope } from "../search/scope";

/** How many statements a query finds; an estimate where counting would take too long. */
export async function countStatements(
  db: Db,
  { query }: { query: QueryNode | null },
): Promise<{ total: number; exact: boolean }> {
  const scope = findScope(query);
  if (scope !== undefined) return { total: await countScope(db, scope), exact: true };
  const known = await findTotal(db, query);
  if (known !== undefined) return { total: known, exact: true };
  const condition = await compileQuery(db, query);
  const sample = await chooseSample(db, condition, { matches: await countMost(db, query) });
  const [row] = await db.select({ total: count() }).from(statements).where(and(condition, sample.condition));
  const counted = (row?.total ?? 0) * sample.factor;
  if (sample.factor === 1) return { total: counted, exact: true };
  return { total: Math.min(counted, await countEverything(db)), exact: false };
}
