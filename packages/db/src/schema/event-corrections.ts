import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, key } from "./columns";

export const CORRECTION_KINDS = ["merge", "split", "move"] as const;

/** What a person decided about events: never deleted, only undone. A small table, copied to every node of a cluster. */
export const eventCorrections = pgTable(
  "event_corrections",
  {
    id: key().primaryKey(),
    /** Corrections apply in this order; the later one counts. */
    ordinal: integer().notNull(),
    kind: text().$type<(typeof CORRECTION_KINDS)[number]>().notNull(),
    /** Id of the event that results. */
    target: key().notNull(),
    /** Events that are the target now. */
    events: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Tellings (`told_event_id`) whose whole group belongs to the target. */
    keys: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Single tellings that belong to the target. */
    tellings: jsonb().$type<{ articleId: string; key: string }[]>().notNull(),
    createdAt: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [check("event_corrections_kind_check", sql`${t.kind} in ('merge', 'split', 'move')`)],
);
