import { and, eq, exists, not } from "drizzle-orm";
import type { Db } from "../client";
import { canonicalUrl } from "../canonical-url";
import { articleIdOf } from "../ids";
import { inTransaction } from "../saving/in-transaction";
import { removeArticles } from "../saving/remove-articles";
import { articles, feeds, sources } from "../schema";

/** Removes an article with its versions, statements, and the people and events that only it knew; false if there is none. */
export async function removeArticle(db: Db, urlOrId: string): Promise<boolean> {
  const id = canonicalUrl(urlOrId) ? articleIdOf({ url: urlOrId, title: null, text: "" }) : urlOrId;
  const { removed } = await inTransaction(db, (tx) => removeArticles(tx, [id], new Date()));
  return removed.length > 0;
}

/** Removes the demo set with its outlets, whatever the reader's own articles share with it excepted. */
export async function removeDemo(db: Db): Promise<{ articles: number; statements: number }> {
  const counts = { articles: 0, statements: 0 };
  const demo = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.isDemo, true))
    .orderBy(articles.id);
  for (const { id } of demo) {
    const { removed, statements } = await inTransaction(db, (tx) => removeArticles(tx, [id], new Date()));
    counts.articles += removed.length;
    counts.statements += statements;
  }
  const inUse = exists(
    db.select({ id: articles.id }).from(articles).where(eq(articles.sourceId, sources.id)),
  );
  const isPolled = exists(db.select({ id: feeds.id }).from(feeds).where(eq(feeds.sourceId, sources.id)));
  await db.delete(sources).where(and(eq(sources.isDemo, true), not(inUse), not(isPolled)));
  return counts;
}
