import { inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { FACET_NAMES, type FacetName } from "../saving/list-labels";
import { people, sources, statements } from "../schema";
import { compileQuery } from "../search/compile-query";
import { FACETS } from "../search/facets";
import { dropFields } from "../search/query-parts";

/** The most frequent values of a facet that are told. */
const MOST = 300;

export interface FacetValue {
  /** What its field of the query takes. */
  value: string;
  label: string;
  count: number;
}

export interface FacetCounts {
  name: FacetName;
  /** Whether the counts are counted, and not estimated. */
  exact: boolean;
  /** The most frequent first. */
  values: FacetValue[];
}

/** How many of a query's statements have which value of each facet, were its own filter not there. */
export async function listFacets(db: Db, { query }: { query: QueryNode | null }): Promise<FacetCounts[]> {
  const facets: FacetCounts[] = [];
  for (const name of FACET_NAMES) {
    const counts = await countValues(db, name, dropFields(query, FACETS[name].fields));
    facets.push({ name, exact: true, values: await nameValues(db, name, counts) });
  }
  return facets;
}

type Counts = { value: string; count: number }[];

async function countValues(db: Db, name: FacetName, query: QueryNode | null): Promise<Counts> {
  const condition = await compileQuery(db, query);
  const rows = await db.execute<{ value: string; count: number }>(sql`
    select value, count(*)::integer as count
    from (select ${FACETS[name].value} as value from ${statements} where ${condition}) as had
    where value is not null
    group by value
    order by count desc, value
    limit ${MOST}`);
  return [...rows];
}

/** People and outlets are asked for by their names, and shown under them. */
async function nameValues(db: Db, name: FacetName, counts: Counts): Promise<FacetValue[]> {
  if (name !== "speaker" && name !== "outlet")
    return counts.map((value) => ({ ...value, label: value.value }));
  const table = name === "speaker" ? people : sources;
  const ids = counts.map(({ value }) => value);
  const rows =
    ids.length > 0
      ? await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids))
      : [];
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return joinNamesakes(counts.map(({ value, count }) => ({ value: names.get(value) ?? value, count })));
}

/** Who has one name is asked for together. */
function joinNamesakes(counts: Counts): FacetValue[] {
  const byName = new Map<string, number>();
  for (const { value, count } of counts) byName.set(value, (byName.get(value) ?? 0) + count);
  return [...byName]
    .map(([value, count]) => ({ value, label: value, count }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
