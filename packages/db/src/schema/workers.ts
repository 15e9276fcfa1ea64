import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Worker processes that are alive, each with its counters for `/metrics`. */
export const workers = pgTable(
  "workers",
  {
    id: text().primaryKey(),
    startedAt: instant().notNull(),
    seenAt: instant().notNull(),
    /** In the form in which the metrics library hands them on. */
    metrics: jsonb().$type<unknown[]>().notNull(),
  },
  (t) => [index("workers_seen_at_idx").on(t.seenAt)],
);
