import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import { facetCounts } from "../schema";
import type { Changes } from "./apply-changes";
import { inChunks } from "./in-chunks";
import { FACET_NAMES, listLabels } from "./list-labels";
import type { StatementRow } from "./statement-row";

/** The scope of all statements; that of a pair of countries is its label. */
export const EVERYTHING = "";

export const dayLabel = (day: string) => `day:${day}`;

/** Keeps how many statements have which label, among all and among those of each pair of countries. */
export async function applyCounts(tx: Db, { removed, added }: Changes): Promise<void> {
  const changes = tally(removed, added);
  for (const chunk of inChunks(changes)) await add(tx, chunk);
  for (const chunk of inChunks(changes.filter(({ statements }) => statements < 0))) await drop(tx, chunk);
}

type Count = typeof facetCounts.$inferSelect;

/** In an order that keeps transactions from deadlocks. */
function tally(removed: StatementRow[], added: StatementRow[]): Count[] {
  const counts = new Map<string, Count>();
  const count = (rows: StatementRow[], step: number) => {
    for (const { scope, label } of rows.flatMap(listCounted)) {
      const key = `${scope}\n${label}`;
      const statements = (counts.get(key)?.statements ?? 0) + step;
      counts.set(key, { scope, label, statements });
    }
  };
  count(removed, -1);
  count(added, 1);
  const sorted = [...counts.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, changed]) => (changed.statements === 0 ? [] : changed));
}

function listCounted(row: StatementRow): { scope: string; label: string }[] {
  const labels = listLabels(row).filter(isCounted);
  const pairs = labels.filter((label) => label.startsWith("pair:"));
  return [
    { scope: EVERYTHING, label: dayLabel(row.listedOn) },
    ...[EVERYTHING, ...pairs].flatMap((scope) => labels.map((label) => ({ scope, label }))),
  ];
}

const isCounted = (label: string) => FACET_NAMES.some((name) => label.startsWith(`${name}:`));

async function add(tx: Db, changes: Count[]): Promise<void> {
  await tx
    .insert(facetCounts)
    .values(changes)
    .onConflictDoUpdate({
      target: [facetCounts.scope, facetCounts.label],
      set: { statements: sql`${facetCounts.statements} + excluded.statements` },
    });
}

async function drop(tx: Db, changes: Count[]): Promise<void> {
  const isChanged = and(
    inArray(
      facetCounts.scope,
      changes.map(({ scope }) => scope),
    ),
    inArray(
      facetCounts.label,
      changes.map(({ label }) => label),
    ),
  );
  await tx.delete(facetCounts).where(and(isChanged, eq(facetCounts.statements, 0)));
}
