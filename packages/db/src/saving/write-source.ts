import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { sourceIdOf } from "../ids";
import type { NewArticle } from "../new-article";
import { sources, statements } from "../schema";
import { applyChanges } from "./apply-changes";
import { groupBy } from "./group-by";
import { insertRows, isAnyOf } from "./insert-rows";
import { statementColumns, upsertStatements } from "./write-statements";

type SourceRow = typeof sources.$inferSelect;

/** What tells of an outlet: an article that comes from it, or whoever adds its feeds. */
export type SourceTold = Pick<NewArticle, "source" | "isDemo" | "seenAt">;

/** The outlet, found by its name or made; what was unknown of it is completed, nothing is overwritten. */
export async function writeSource(tx: Db, told: SourceTold): Promise<SourceRow | undefined> {
  const [source] = (await writeSources(tx, [told])).values();
  return source;
}

/** The same for the outlets of many articles, by id. */
export async function writeSources(tx: Db, told: SourceTold[]): Promise<Map<string, SourceRow>> {
  const tellings = groupBy(
    told.filter(({ source }) => source !== null),
    ({ source }) => sourceIdOf(source?.name ?? ""),
  );
  const ids = [...tellings.keys()].toSorted();
  const found = await listSources(tx, ids);
  const missing = ids.filter((id) => !found.has(id));
  const made = missing.flatMap((id) => toFirstRow(id, tellings.get(id) ?? []));
  await insertRows(tx, sources, made, sql`on conflict do nothing`);
  for (const [id, row] of await listSources(tx, missing)) found.set(id, row);
  for (const id of ids) {
    const row = found.get(id);
    if (row) found.set(id, await completeSource(tx, row, tellings.get(id) ?? []));
  }
  return found;
}

function toFirstRow(id: string, tellings: SourceTold[]): SourceRow[] {
  const [first] = tellings;
  if (!first?.source) return [];
  const { source, isDemo, seenAt } = first;
  const row = {
    homeUrl: null,
    ...source,
    id,
    nameFolded: foldText(source.name),
    isDemo,
    createdAt: seenAt,
  };
  return [tellings.reduce(mergeSource, row)];
}

export async function listSources(tx: Db, ids: string[]): Promise<Map<string, SourceRow>> {
  if (ids.length === 0) return new Map();
  const found = await tx.select().from(sources).where(isAnyOf(sources.id, ids));
  return new Map(found.map((row) => [row.id, row]));
}

/** What an arrival tells of its outlet that is not known yet. */
export function mergeSource(found: SourceRow, { source, isDemo }: SourceTold): SourceRow {
  return {
    ...found,
    country: found.country ?? source?.country ?? null,
    control: found.control ?? source?.control ?? null,
    isDemo: found.isDemo && isDemo,
  };
}

async function completeSource(tx: Db, found: SourceRow, tellings: SourceTold[]): Promise<SourceRow> {
  const row = tellings.reduce(mergeSource, found);
  const { country, control, isDemo } = row;
  if (country === found.country && control === found.control && isDemo === found.isDemo) return found;
  await tx.update(sources).set({ country, control, isDemo }).where(eq(sources.id, row.id));
  if (control !== found.control) await copyControl(tx, row, tellings.at(-1)?.seenAt ?? found.createdAt);
  return row;
}

/** Statements carry their outlet's control for the filters. */
async function copyControl(tx: Db, { id, control }: SourceRow, at: Date): Promise<void> {
  const removed = await tx
    .select(statementColumns())
    .from(statements)
    .where(and(eq(statements.sourceId, id), isNull(statements.control), isNull(statements.withdrawnAt)))
    .orderBy(statements.articleId, statements.id)
    .for("update");
  const added = removed.map((row) => ({ ...row, control, contentChangedAt: at }));
  await upsertStatements(tx, added);
  await applyChanges(tx, { removed, added });
}
