import { and } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { compileQuery } from "../search/compile-query";
import { countDays, findCountedDays } from "../search/count-days";
import { countMost } from "../search/count-most";
import { addUp, type Period, type Unit } from "../search/periods";
import { findPair } from "../search/query-parts";
import { chooseSample } from "../search/sample";

export interface Histogram {
  unit: Unit;
  /** Whether the counts are counted, and not estimated. */
  exact: boolean;
  /** One after the other, silent ones included. */
  periods: Period[];
}

/** How many of a query's statements fall into each period; with a chosen pair of countries, how many of each side. */
export async function countByPeriod(db: Db, { query }: { query: QueryNode | null }): Promise<Histogram> {
  const { days, factor } = await count(db, query);
  const scale = (period: Period): Period => ({
    from: period.from,
    count: period.count * factor,
    first: period.first * factor,
    second: period.second * factor,
  });
  return { exact: factor === 1, ...addUp(factor === 1 ? days : days.map(scale)) };
}

async function count(db: Db, query: QueryNode | null): Promise<{ days: Period[]; factor: number }> {
  const counted = await findCountedDays(db, query);
  if (counted) return { days: counted, factor: 1 };
  const fits = await compileQuery(db, query);
  const sample = await chooseSample(db, fits, { matches: await countMost(db, query) });
  const pair = findPair(query);
  const sides = { first: pair?.from, second: pair?.to };
  return { days: await countDays(db, and(fits, sample.condition), sides), factor: sample.factor };
}
