import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client";
import { articles, articleVersions, sources } from "../schema";
import { isAnyOf } from "./insert-rows";

export type Stored = Awaited<ReturnType<typeof listStoredArticles>>[number];

/** Articles with their outlets and what is compared of their newest versions; not their texts. */
export async function listStoredArticles(db: Db, ids: string[]) {
  return db
    .select({ row: getTableColumns(articles), hash: articleVersions.hash, source: sources })
    .from(articles)
    .innerJoin(articleVersions, isNewest())
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(isAnyOf(articles.id, ids));
}

/** The same, kept from change by others until the transaction ends, with the newest text, null where it was removed; by id. */
export async function lockArticles(
  tx: Db,
  ids: string[],
): Promise<Map<string, Stored & { text: string | null }>> {
  if (ids.length === 0) return new Map();
  // In the order of ids: no transaction waits for one that waits for it.
  await tx
    .select({ id: articles.id })
    .from(articles)
    .where(isAnyOf(articles.id, ids))
    .orderBy(asc(articles.id))
    .for("update");
  const found = await listStoredArticles(tx, ids);
  const texts = await tx
    .select({ id: articles.id, text: articleVersions.text })
    .from(articles)
    .innerJoin(articleVersions, isNewest())
    .where(isAnyOf(articles.id, ids));
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  return new Map(
    found.map((stored) => [stored.row.id, { ...stored, text: textOf.get(stored.row.id) ?? null }]),
  );
}

export async function lockStored(tx: Db, id: string) {
  return (await lockArticles(tx, [id])).get(id);
}

const isNewest = () =>
  and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version));
