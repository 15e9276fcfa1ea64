import { and, inArray } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { FACET_NAMES, type FacetName } from "../saving/list-labels";
import { people, sources } from "../schema";
import { compileQuery } from "../search/compile-query";
import {
  type CountsByFacet,
  countLabels,
  countValues,
  readKept,
  type ValueCount,
} from "../search/count-facets";
import { FACETS } from "../search/facets";
import { dropFields } from "../search/query-parts";
import { chooseSample } from "../search/sample";
import { findScope } from "../search/scope";

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

interface Counted {
  exact: boolean;
  counts: CountsByFacet;
}

/** How many of a query's statements have which value of each facet, were its own filter not there. */
export async function listFacets(db: Db, { query }: { query: QueryNode | null }): Promise<FacetCounts[]> {
  const own = FACET_NAMES.filter((name) => dropFields(query, FACETS[name].fields) !== query);
  const shared = FACET_NAMES.filter((name) => !own.includes(name));
  const counted = await Promise.all([
    count(db, query, shared),
    ...own.map((name) => count(db, dropFields(query, FACETS[name].fields), [name])),
  ]);
  return Promise.all(
    FACET_NAMES.map(async (name) => {
      const { exact, counts } = counted[own.indexOf(name) + 1] ?? { exact: true, counts: new Map() };
      return { name, exact, values: await nameValues(db, name, counts.get(name) ?? []) };
    }),
  );
}

async function count(db: Db, query: QueryNode | null, names: FacetName[]): Promise<Counted> {
  const scope = findScope(query);
  if (scope !== undefined) return { exact: true, counts: await readKept(db, scope, names) };
  const fits = await compileQuery(db, query);
  const sample = await chooseSample(db, fits);
  const condition = and(fits, sample.condition);
  const [only, ...others] = names;
  const counts =
    only && others.length === 0
      ? new Map([[only, await countValues(db, only, condition)]])
      : await countLabels(db, condition);
  return { exact: sample.factor === 1, counts: multiply(counts, sample.factor) };
}

function multiply(counts: CountsByFacet, factor: number): CountsByFacet {
  const scale = ({ value, count }: ValueCount) => ({ value, count: count * factor });
  return new Map([...counts].map(([name, values]) => [name, values.map(scale)]));
}

/** People and outlets are asked for by their names, and shown under them. */
async function nameValues(db: Db, name: FacetName, counts: ValueCount[]): Promise<FacetValue[]> {
  const isNamed = name === "speaker" || name === "outlet";
  if (!isNamed || counts.length === 0)
    return counts.map(({ value, count }) => ({ value, label: value, count }));
  const table = name === "speaker" ? people : sources;
  const ids = counts.map(({ value }) => value);
  const rows = await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids));
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return joinNamesakes(counts.map(({ value, count }) => ({ value: names.get(value) ?? value, count })));
}

/** Who has one name is asked for together. */
function joinNamesakes(counts: ValueCount[]): FacetValue[] {
  const byName = new Map<string, number>();
  for (const { value, count } of counts) byName.set(value, (byName.get(value) ?? 0) + count);
  return [...byName]
    .map(([value, count]) => ({ value, label: value, count }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
