import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { FACET_NAMES, type FacetName } from "../saving/list-labels";
import { facetCounts, statements } from "../schema";
import { FACETS } from "./facets";

/** The most frequent values of a facet that are told. */
const MOST = 300;

export interface ValueCount {
  value: string;
  count: number;
}

/** By facet; the most frequent values first. */
export type CountsByFacet = ReadonlyMap<FacetName, ValueCount[]>;

/** What is kept of a scope, of one facet or of each. */
export async function readKept(db: Db, scope: string, names: readonly FacetName[]): Promise<CountsByFacet> {
  const [first, second, ...others] = names.map((name) => selectKept(db, scope, name));
  if (!first) return new Map();
  const rows = await (second ? unionAll(first, second, ...others) : first);
  return gather(rows);
}

function selectKept(db: Db, scope: string, name: FacetName) {
  return db
    .select({ facet: facetCounts.facet, value: facetCounts.value, count: facetCounts.statements })
    .from(facetCounts)
    .where(and(eq(facetCounts.scope, scope), eq(facetCounts.facet, name)))
    .orderBy(desc(facetCounts.statements))
    .limit(MOST)
    .$dynamic();
}

/** What the statements that fit have of each facet, in one pass. */
export async function countLabels(db: Db, condition: SQL | undefined): Promise<CountsByFacet> {
  const rows = await db.execute<{ label: string; count: number }>(sql`
    select label, count(*)::integer as count
    from (select unnest(${statements.labels}) as label from ${statements} where ${condition}) as had
    group by label`);
  const split = rows.map(({ label, count }) => {
    const colon = label.indexOf(":");
    return { facet: label.slice(0, colon), value: label.slice(colon + 1), count };
  });
  return gather(split);
}

/** The same of one facet only. */
export async function countValues(
  db: Db,
  name: FacetName,
  condition: SQL | undefined,
): Promise<ValueCount[]> {
  const rows = await db.execute<{ value: string; count: number }>(sql`
    select value, count(*)::integer as count
    from (select ${FACETS[name].value} as value from ${statements} where ${condition}) as had
    where value is not null
    group by value
    order by count desc, value
    limit ${MOST}`);
  return [...rows];
}

function gather(rows: { facet: string; value: string; count: number }[]): CountsByFacet {
  const byFacet = new Map<FacetName, ValueCount[]>(FACET_NAMES.map((name) => [name, []]));
  const sorted = rows.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  for (const { facet, value, count } of sorted) {
    const values = byFacet.get(facet as FacetName);
    if (values && values.length < MOST) values.push({ value, count });
  }
  return byFacet;
}
