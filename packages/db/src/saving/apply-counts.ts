import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import { facetCounts } from "../schema";
import type { Changes } from "./apply-changes";
import { inChunks } from "./in-chunks";
import { insertRows } from "./insert-rows";
import { FACET_NAMES, listLabels } from "./list-labels";
import type { StatementRow } from "./statement-row";

/** The scope of all statements; that of a pair of countries is `CN,IR`. */
export const EVERYTHING = "";

/** Keeps how many statements have which label, among all and among those of each pair of countries. */
export async function applyCounts(tx: Db, { removed, added }: Changes): Promise<void> {
  const changes = tally(removed, added);
  await insertRows(
    tx,
    facetCounts,
    changes,
    sql`on conflict (scope, facet, value) do update set statements = facet_counts.statements + excluded.statements`,
  );
  for (const chunk of inChunks(changes.filter(({ statements }) => statements < 0))) await drop(tx, chunk);
}

type Count = typeof facetCounts.$inferSelect;

/** In an order that keeps transactions from deadlocks. */
function tally(removed: StatementRow[], added: StatementRow[]): Count[] {
  const counts = new Map<string, Count>();
  const countOne = (scope: string, { name, value }: Counted, step: number) => {
    const key = `${scope}\n${name}\n${value}`;
    const known = counts.get(key);
    if (known) known.statements += step;
    else counts.set(key, { scope, facet: name, value, statements: step });
  };
  const count = (row: StatementRow, step: number) => {
    const labels = listLabels(row).filter(({ name }) => isFacet(name));
    countOne(EVERYTHING, { name: "day", value: row.listedOn }, step);
    for (const label of labels) countOne(EVERYTHING, label, step);
    for (const pair of labels)
      if (pair.name === "pair") for (const label of labels) countOne(pair.value, label, step);
  };
  for (const row of removed) count(row, -1);
  for (const row of added) count(row, 1);
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, changed]) => (changed.statements === 0 ? [] : changed));
}

type Counted = { name: string; value: string };

const FACETS: ReadonlySet<string> = new Set(FACET_NAMES);
const isFacet = (name: string) => FACETS.has(name);

async function drop(tx: Db, changes: Count[]): Promise<void> {
  const isChanged = and(
    inArray(facetCounts.scope, [...new Set(changes.map(({ scope }) => scope))]),
    inArray(facetCounts.value, [...new Set(changes.map(({ value }) => value))]),
  );
  await tx.delete(facetCounts).where(and(isChanged, eq(facetCounts.statements, 0)));
}
