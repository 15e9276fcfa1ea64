import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, key } from "./columns";
import { feeds } from "./feeds";
import { sources } from "./sources";

export const PAGE_STATES = ["waiting", "stored", "refused", "gone"] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** What a feed says of one of its articles. */
export interface AnnouncedEntry {
  title: string | null;
  author: string | null;
  published: string | null;
  /** The longest text that the feed gives, as HTML. */
  html: string | null;
}

/** Pages that feeds announced, and how fetching them goes: now, after a day and after a week. */
export const pages = pgTable(
  "pages",
  {
    /** Hash of the announced address: a feed that changes its ids announces nothing new. */
    id: key().primaryKey(),
    feedId: key().references(() => feeds.id),
    sourceId: key()
      .notNull()
      .references(() => sources.id),
    /** Null where the feed gives the text alone. */
    url: text(),
    entry: jsonb().$type<AnnouncedEntry>().notNull(),
    state: text().$type<PageState>().notNull().default("waiting"),
    /** Why it was refused, or what failed last, in words. */
    reason: text(),
    /** The article that it holds; by its canonical address, which the page itself states. */
    articleId: key(),
    etag: text(),
    lastModified: text(),
    /** Fetches that brought the article or said that it is unchanged. */
    visits: integer().notNull().default(0),
    /** Fetches that failed since the last visit. */
    failures: integer().notNull().default(0),
    foundAt: instant().notNull(),
    firstVisitedAt: instant(),
    /** Null when it is not fetched any more. */
    nextFetchAt: instant(),
    /** The poll that found it: one id in the logs from poll to statement. */
    trace: text().notNull(),
  },
  (t) => [
    // The scheduler asks what is due.
    index("pages_next_fetch_at_idx")
      .on(t.nextFetchAt)
      .where(sql`${t.nextFetchAt} is not null`),
    index("pages_feed_id_idx").on(t.feedId),
    // An article whose text goes takes along what its page's feed gave of it.
    index("pages_article_id_idx")
      .on(t.articleId)
      .where(sql`${t.articleId} is not null`),
    check("pages_state_check", sql`${t.state} in ('waiting', 'stored', 'refused', 'gone')`),
  ],
);
