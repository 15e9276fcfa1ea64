import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileQuery } from "../search/compile-query";
import { addUp, type Period, type Unit } from "../search/periods";
import { findPair } from "../search/query-parts";
import { storable, textArray } from "../search/text-array";

export interface Histogram {
  unit: Unit;
  /** Whether the counts are counted, and not estimated. */
  exact: boolean;
  /** One after the other, silent ones included. */
  periods: Period[];
}

/** How many of a query's statements fall into each period; with a chosen pair of countries, how many of each side. */
export async function countByPeriod(db: Db, { query }: { query: QueryNode | null }): Promise<Histogram> {
  const pair = findPair(query);
  const days = await db.execute<Period & Record<string, unknown>>(sql`
    select ${statements.listedOn}::text as "from", count(*)::integer as count,
      ${countSide(pair?.from)} as first, ${countSide(pair?.to)} as second
    from ${statements}
    where ${await compileQuery(db, query)}
    group by ${statements.listedOn}
    order by ${statements.listedOn}`);
  return { exact: true, ...addUp([...days]) };
}

function countSide(country: string | undefined): SQL {
  if (country === undefined) return sql`0`;
  const speaks = sql`${statements.actorCountries} @> ${textArray([storable(country)])}`;
  return sql`count(*) filter (where ${speaks})::integer`;
}
