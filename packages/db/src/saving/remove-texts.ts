import { and, isNull, sql } from "drizzle-orm";
import type { Db } from "../client";
import { toArticleTsvector } from "../lexemes";
import { articles, articleVersions, articleWords, eventClaims } from "../schema";
import { forgetAnnounced } from "./forget-pages";
import { insertRows, isAnyOf } from "./insert-rows";
import { markDue } from "./write-reports";

/**
 * Removes the texts of articles, which are locked: all versions, what search finds them by, what feeds gave of them and
 * what event pages quote of them besides statements. Titles stay, as do hashes of texts, which tell copies and edits.
 */
export async function removeTexts(tx: Db, ids: string[], at: Date): Promise<void> {
  await tx.update(articleVersions).set({ text: null }).where(isAnyOf(articleVersions.articleId, ids));
  await writeTitlesAlone(tx, ids);
  await forgetAnnounced(tx, ids);
  await forgetOwnWords(tx, ids, at);
  await tx.update(articles).set({ textRemovedAt: at, contentChangedAt: at }).where(isAnyOf(articles.id, ids));
}

async function writeTitlesAlone(tx: Db, ids: string[]): Promise<void> {
  const { id, title } = articles;
  const titles = await tx.select({ id, title }).from(articles).where(isAnyOf(id, ids));
  const rows = titles.map((row) => ({
    articleId: row.id,
    tsv: toArticleTsvector({ title: row.title, text: "" }),
  }));
  await insertRows(tx, articleWords, rows, sql`on conflict (article_id) do update set tsv = excluded.tsv`);
}

/** What reports say in their own words. The points of their events are found anew without it. */
async function forgetOwnWords(tx: Db, ids: string[], at: Date): Promise<void> {
  const isTheirs = isAnyOf(eventClaims.articleId, ids);
  const told = await tx.selectDistinct({ id: eventClaims.eventId }).from(eventClaims).where(isTheirs);
  await tx.delete(eventClaims).where(and(isTheirs, isNull(eventClaims.statementId)));
  await markDue(
    tx,
    told.map(({ id }) => id),
    at,
  );
}
