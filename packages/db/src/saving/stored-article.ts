import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client";
import { articles, articleVersions, sources } from "../schema";
import { isAnyOf } from "./insert-rows";

export type Stored = Awaited<ReturnType<typeof listStoredArticles>>[number];

const COLUMNS = { row: getTableColumns(articles), hash: articleVersions.hash, source: sources };

/** Articles with their outlets and what is compared of their newest versions; not their texts. */
export async function listStoredArticles(db: Db, ids: string[]) {
  return db
    .select(COLUMNS)
    .from(articles)
    .innerJoin(articleVersions, isNewestVersion())
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(isAnyOf(articles.id, ids));
}

/** The same with their newest texts, null where they were removed. */
export async function listWithTexts(db: Db, ids: string[]) {
  return db
    .select({ ...COLUMNS, text: articleVersions.text })
    .from(articles)
    .innerJoin(articleVersions, isNewestVersion())
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(isAnyOf(articles.id, ids));
}

/** Articles, kept from change by others until the transaction ends. */
export async function lockArticles(tx: Db, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  // In the order of ids: no transaction waits for one that waits for it.
  await tx
    .select({ id: articles.id })
    .from(articles)
    .where(isAnyOf(articles.id, ids))
    .orderBy(asc(articles.id))
    .for("update");
}

/** Another one stands for another text or other facts for a parser to go by. */
export function stampOf({ row, hash, source }: Stored): string {
  const { version, title, lang, publishedOn, textRemovedAt } = row;
  return JSON.stringify([version, hash, title, lang, publishedOn, textRemovedAt, source?.name ?? null]);
}

export const isNewestVersion = () =>
  and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version));
