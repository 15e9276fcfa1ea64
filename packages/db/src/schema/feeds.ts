import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { instant, key } from "./columns";
import { sources } from "./sources";

/** Addresses where sources announce articles, and how polling them goes. A small table, copied to every node. */
export const feeds = pgTable(
  "feeds",
  {
    /** Hash of the address it was added with: a move keeps it. */
    id: key().primaryKey(),
    sourceId: key()
      .notNull()
      .references(() => sources.id),
    url: text().notNull(),
    /** BCP 47 primary tag, for articles that do not state theirs. */
    lang: text(),
    enabled: boolean().notNull().default(true),
    /** The server said that it is gone for good (410). */
    endedAt: instant(),

    etag: text(),
    lastModified: text(),
    /** Seconds between polls, by how often the source publishes. */
    pollInterval: integer().notNull(),
    nextPollAt: instant().notNull(),
    lastPolledAt: instant(),
    lastSucceededAt: instant(),
    /** In words; kept after a success, `failures` tells whether it still holds. */
    lastError: text(),
    lastFailedAt: instant(),
    /** Polls that failed since the last success. */
    failures: integer().notNull().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique("feeds_url_key").on(t.url),
    // The scheduler asks what is due.
    index("feeds_next_poll_at_idx").on(t.nextPollAt),
    check("feeds_poll_interval_check", sql`${t.pollInterval} > 0`),
  ],
);
