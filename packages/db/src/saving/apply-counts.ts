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
  const count = (rows: StatementRow[], step: number) => {
    for (const counted of rows.flatMap(listCounted)) {
      const key = JSON.stringify(Object.values(counted));
      const statements = (counts.get(key)?.statements ?? 0) + step;
      counts.set(key, { ...counted, statements });
    }
  };
  count(removed, -1);
  count(added, 1);
  const sorted = [...counts.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, changed]) => (changed.statements === 0 ? [] : changed));
}

function listCounted(row: StatementRow): Omit<Count, "statements">[] {
  const labels = listLabels(row).filter(({ name }) => isFacet(name));
  const pairs = labels.flatMap(({ name, value }) => (name === "pair" ? value : []));
  return [
    { scope: EVERYTHING, facet: "day", value: row.listedOn },
    ...[EVERYTHING, ...pairs].flatMap((scope) =>
      labels.map(({ name, value }) => ({ scope, facet: name, value })),
    ),
  ];
}

const isFacet = (name: string) => FACET_NAMES.some((facet) => facet === name);

async function drop(tx: Db, changes: Count[]): Promise<void> {
  const isChanged = and(
    inArray(facetCounts.scope, [...new Set(changes.map(({ scope }) => scope))]),
    inArray(facetCounts.value, [...new Set(changes.map(({ value }) => value))]),
  );
  await tx.delete(facetCounts).where(and(isChanged, eq(facetCounts.statements, 0)));
}
