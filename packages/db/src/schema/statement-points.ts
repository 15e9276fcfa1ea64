import { foreignKey, index, integer, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { countries, key, spans } from "./columns";
import { events } from "./events";
import { statements } from "./statements";

/** A proposition of a statement, and the point of its event that it makes. Machine-made. */
export const statementPoints = pgTable(
  "statement_points",
  {
    articleId: key().notNull(),
    statementId: key().notNull(),
    /** Of the statement's propositions. */
    ordinal: integer().notNull(),
    eventId: key()
      .notNull()
      .references(() => events.id),
    /** Shared by all that say the same at the event. */
    pointId: key().notNull(),
    /** Where the proposition stands, within the statement's content. */
    spans: spans(),
    words: text().notNull(),
    /** How alike the point's reports are on average, 0 to 1. */
    score: real().notNull(),
    /** A point that would be the same but for what `differsBy` says. */
    differsFrom: key(),
    differsBy: text().$type<"number" | "negation" | "speaker">(),
    /** Articles that report the point. */
    reports: integer().notNull(),
    /** Copies of one text count once. */
    origins: integer().notNull(),
    /** Parties whose accounts have it. */
    sides: countries(),
  },
  (t) => [
    primaryKey({ name: "statement_points_pkey", columns: [t.articleId, t.statementId, t.ordinal] }),
    foreignKey({
      name: "statement_points_statement_fk",
      columns: [t.articleId, t.statementId],
      foreignColumns: [statements.articleId, statements.id],
    }).onDelete("cascade"),
    index("statement_points_event_id_idx").on(t.eventId),
  ],
);
