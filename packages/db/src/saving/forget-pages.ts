import { and, isNotNull, sql } from "drizzle-orm";
import type { Db } from "../client";
import { toDay } from "../search/compile-days";
import { pages } from "../schema";
import { isAnyOf } from "./insert-rows";

/** What feeds gave of the texts of these articles. */
const WITHOUT_TEXT = sql`${pages.entry} || '{"html":null}'`;

/** Removes what feeds gave of the texts of these articles; their pages are looked at again as before. */
export async function forgetAnnounced(tx: Db, articleIds: string[]): Promise<void> {
  await tx
    .update(pages)
    .set({ entry: WITHOUT_TEXT })
    .where(and(isNotNull(pages.articleId), isAnyOf(pages.articleId, articleIds)));
}

/** The pages of articles that were removed are known, so that feeds announce nothing new, and fetched no more. */
export async function dismissPages(tx: Db, articleIds: string[], at: Date): Promise<void> {
  await tx
    .update(pages)
    .set({
      entry: WITHOUT_TEXT,
      state: "refused",
      reason: `its article was removed on ${toDay(at)}`,
      articleId: null,
      nextFetchAt: null,
    })
    .where(and(isNotNull(pages.articleId), isAnyOf(pages.articleId, articleIds)));
}
