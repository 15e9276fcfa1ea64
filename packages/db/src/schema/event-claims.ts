import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { countries, key, spans } from "./columns";
import { events } from "./events";

/** A proposition of one article's report of an event, and the point that it makes. Machine-made. */
export const eventClaims = pgTable(
  "event_claims",
  {
    articleId: key().notNull(),
    eventId: key()
      .notNull()
      .references(() => events.id),
    /** Of the article's claims at the event. */
    ordinal: integer().notNull(),
    /** The statement that it is part of; null for what the report tells in its own words. */
    statementId: key(),
    /** Shared by all that say the same at the event. */
    pointId: key().notNull(),
    /** Where it stands in the article's newest text. */
    spans: spans(),
    words: text().notNull(),
    lang: text(),
    /** Who is taken to say it; null where the report does not tell. */
    speakerName: text(),
    actorCountries: countries(),
    /** Whose telling it is: a country; null for a third party's own. */
    account: text(),
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
    primaryKey({ name: "event_claims_pkey", columns: [t.articleId, t.eventId, t.ordinal] }),
    foreignKey({
      name: "event_claims_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    index("event_claims_event_id_idx").on(t.eventId),
    // How a statement is corroborated.
    index("event_claims_statement_id_idx").on(t.articleId, t.statementId),
    // Statements whose point so many origins, or both sides, report.
    index("event_claims_origins_idx")
      .on(t.origins, t.articleId, t.statementId)
      .where(sql`${t.statementId} is not null`),
    index("event_claims_shared_idx")
      .on(t.articleId, t.statementId)
      .where(sql`${t.statementId} is not null and cardinality(${t.sides}) > 1`),
  ],
);
