import { and, asc, eq, isNotNull, lte, sql } from "drizzle-orm";
import type { Db } from "../client";
import { hashId } from "../ids";
import { canonicalUrl } from "../canonical-url";
import { forgetAnnounced } from "../saving/forget-pages";
import { inChunks } from "../saving/in-chunks";
import { type AnnouncedEntry, articles, feeds, pages, sources } from "../schema";

export type Page = typeof pages.$inferSelect;

export interface NewPage {
  url: string | null;
  entry: AnnouncedEntry;
}

/** From the address; from what the feed says where it gives none. */
function pageIdOf({ url, entry }: NewPage): string {
  return url ? hashId("page", canonicalUrl(url) ?? url) : hashId("page-text", entry.title, entry.html);
}

/** Keeps the pages that no poll has found before, due at once; those are given back. */
export async function addPages(
  db: Db,
  found: NewPage[],
  { feedId, sourceId, trace, at }: { feedId: string; sourceId: string; trace: string; at: Date },
): Promise<Page[]> {
  const rows = found.map((page) => ({
    ...page,
    id: pageIdOf(page),
    feedId,
    sourceId,
    trace,
    foundAt: at,
    nextFetchAt: at,
  }));
  const added: Page[] = [];
  for (const chunk of inChunks([...new Map(rows.map((row) => [row.id, row])).values()])) {
    added.push(...(await db.insert(pages).values(chunk).onConflictDoNothing().returning()));
  }
  return added;
}

/** A page with its source, and its feed's language. */
export async function getPage(db: Db, id: string) {
  const [found] = await db
    .select({
      page: pages,
      source: { name: sources.name, country: sources.country, control: sources.control },
      lang: feeds.lang,
    })
    .from(pages)
    .innerJoin(sources, eq(sources.id, pages.sourceId))
    .leftJoin(feeds, eq(feeds.id, pages.feedId))
    .where(eq(pages.id, id));
  return found;
}

/** Pages whose time has come: new ones, ones that failed, and ones to look at again for edits. */
export function listDuePages(db: Db, at: Date, limit: number) {
  return db
    .select({ id: pages.id, url: pages.url, trace: pages.trace })
    .from(pages)
    .where(and(isNotNull(pages.nextFetchAt), lte(pages.nextFetchAt, at)))
    .orderBy(asc(pages.nextFetchAt), asc(pages.id))
    .limit(limit);
}

export type PageChange = Partial<
  Pick<
    Page,
    | "state"
    | "reason"
    | "articleId"
    | "etag"
    | "lastModified"
    | "visits"
    | "failures"
    | "firstVisitedAt"
    | "nextFetchAt"
  >
>;

/** Notes how fetching a page went. */
export async function recordFetch(db: Db, id: string, change: PageChange): Promise<void> {
  await db.update(pages).set(change).where(eq(pages.id, id));
  if (change.articleId && (await isTextRemoved(db, change.articleId)))
    await forgetAnnounced(db, [change.articleId]);
}

async function isTextRemoved(db: Db, articleId: string): Promise<boolean> {
  const isRemoved = and(eq(articles.id, articleId), isNotNull(articles.textRemovedAt));
  const rows = await db.select({ id: articles.id }).from(articles).where(isRemoved);
  return rows.length > 0;
}

/** The outlet that a stored article is from; undefined when it is not stored or its outlet is unknown. */
export async function findArticleSource(db: Db, articleId: string) {
  const [found] = await db
    .select({ name: sources.name, country: sources.country, control: sources.control })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, articleId));
  return found;
}

/** Notes that the outlet took an article away; its text and statements stay. */
export async function recordArticleGone(db: Db, articleId: string, at: Date): Promise<void> {
  await db
    .update(articles)
    .set({
      goneAt: sql`coalesce(${articles.goneAt}, ${at.toISOString()}::timestamptz)`,
      contentChangedAt: at,
    })
    .where(eq(articles.id, articleId));
}

/** Notes that the article is at its address (again). */
export async function recordArticleThere(db: Db, articleId: string): Promise<void> {
  await db
    .update(articles)
    .set({ goneAt: null })
    .where(and(eq(articles.id, articleId), isNotNull(articles.goneAt)));
}
