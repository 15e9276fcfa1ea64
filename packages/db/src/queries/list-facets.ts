import { and, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { FACET_NAMES, type FacetName } from "../saving/list-labels";
import { compileQuery } from "../search/compile-query";
import {
  type CountsByFacet,
  countLabels,
  countValues,
  readKept,
  type ValueCount,
} from "../search/count-facets";
import { countMost } from "../search/count-most";
import { FACETS } from "../search/facets";
import { dropFields } from "../search/query-parts";
import { chooseSample } from "../search/sample";
import { findScope } from "../search/scope";
import { keyArray, readRows } from "./read-rows";

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
  const found = FACET_NAMES.map((name) => {
    const { exact, counts } = counted[own.indexOf(name) + 1] ?? { exact: true, counts: new Map() };
    return { name, exact, counts: counts.get(name) ?? [] };
  });
  const names = await readNames(db, found);
  return found.map(({ name, exact, counts }) => ({
    name,
    exact,
    values: isNamed(name) ? joinNamesakes(counts, names) : counts.map(labelAsItIs),
  }));
}

async function count(db: Db, query: QueryNode | null, names: FacetName[]): Promise<Counted> {
  const scope = findScope(query);
  if (scope !== undefined) return { exact: true, counts: await readKept(db, scope, names) };
  const fits = await compileQuery(db, query);
  const sample = await chooseSample(db, fits, { matches: await countMost(db, query) });
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
const isNamed = (name: FacetName) => name === "speaker" || name === "outlet";

const labelAsItIs = ({ value, count }: ValueCount): FacetValue => ({ value, label: value, count });

async function readNames(
  db: Db,
  found: { name: FacetName; counts: ValueCount[] }[],
): Promise<Map<string, string>> {
  const idsOf = (facet: FacetName) =>
    keyArray(found.flatMap(({ name, counts }) => (name === facet ? counts.map(({ value }) => value) : [])));
  const rows = await readRows<{ id: string; name: string }>(
    db,
    sql`
      select id, name from people where id = any(${idsOf("speaker")})
      union all select id, name from sources where id = any(${idsOf("outlet")})`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who has one name is asked for together. */
function joinNamesakes(counts: ValueCount[], names: Map<string, string>): FacetValue[] {
  const byName = new Map<string, number>();
  for (const { value: id, count } of counts) {
    const name = names.get(id) ?? id;
    byName.set(name, (byName.get(name) ?? 0) + count);
  }
  return [...byName]
    .map(([value, count]) => labelAsItIs({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
