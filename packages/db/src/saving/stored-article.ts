import { and, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client";
import { articles, articleVersions, sources } from "../schema";

/** An article with its outlet and what is compared of its newest version; not its text. */
export async function findStored(db: Db, id: string) {
  const [found] = await db
    .select({ row: getTableColumns(articles), hash: articleVersions.hash, source: sources })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version)),
    )
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, id));
  return found;
}

/** The same, kept from change by others until the transaction ends, with the newest text. */
export async function lockStored(tx: Db, id: string) {
  const [locked] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, id))
    .for("update");
  if (!locked) return undefined;
  const found = await findStored(tx, id);
  return found && { ...found, text: await findText(tx, id, found.row.version) };
}

async function findText(tx: Db, articleId: string, number: number): Promise<string> {
  const isVersion = and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, number));
  const [version] = await tx.select({ text: articleVersions.text }).from(articleVersions).where(isVersion);
  return version?.text ?? "";
}
