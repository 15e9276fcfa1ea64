import { and, eq, not, sql } from "drizzle-orm";
import type { Db } from "../client";
import { insertRows, isAnyOf } from "../saving/insert-rows";
import { articleOrigins } from "../schema";
import { measureCopy, type OriginRow } from "./find-match";

/** Before these articles go, what was a copy of them becomes one of the oldest member of its group that stays. */
export async function leaveOrigins(tx: Db, leaving: string[]): Promise<void> {
  await chooseHeirs(tx, leaving);
  const { articleId, originId, copyOf } = articleOrigins;
  const groups = await tx
    .selectDistinct({ id: originId })
    .from(articleOrigins)
    .where(isAnyOf(articleId, leaving));
  const left = groups.map(({ id }) => id);
  const orphans = await tx
    .select()
    .from(articleOrigins)
    .where(and(isAnyOf(originId, left), isAnyOf(copyOf, leaving), not(isAnyOf(articleId, leaving))));
  if (orphans.length === 0) return;
  const firsts = await tx.select().from(articleOrigins).where(isAnyOf(articleId, left));
  const firstOf = new Map(firsts.map((row) => [row.articleId, row]));
  const adopted = orphans.map((row) => adopt(row, firstOf.get(row.originId)));
  await insertRows(tx, articleOrigins, adopted, sql`on conflict (article_id) do update set ${COPIED}`);
}

const COPIED = sql.raw(
  ["copy_of", "similarity", "containment"].map((name) => `${name} = excluded.${name}`).join(", "),
);

async function chooseHeirs(tx: Db, leaving: string[]): Promise<void> {
  const { articleId, originId, groupedAt } = articleOrigins;
  const heirs = await tx
    .selectDistinctOn([originId], { originId, id: articleId })
    .from(articleOrigins)
    .where(and(isAnyOf(originId, leaving), not(isAnyOf(articleId, leaving))))
    .orderBy(originId, groupedAt, articleId);
  for (const heir of heirs)
    await tx.update(articleOrigins).set({ originId: heir.id }).where(eq(originId, heir.originId));
}

function adopt(row: OriginRow, first: OriginRow | undefined): OriginRow {
  if (!first || first.articleId === row.articleId)
    return { ...row, copyOf: null, similarity: null, containment: null };
  const signature = { values: row.signature, runs: row.runs };
  return { ...row, copyOf: first.articleId, ...measureCopy(signature, first) };
}
