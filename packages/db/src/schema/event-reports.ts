import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { countries, day, instant, key } from "./columns";
import { events, type EventType } from "./events";

export const RELATIONS = ["report", "preview", "reaction", "aftermath"] as const;
/** How an article stands to an event. */
export type Relation = (typeof RELATIONS)[number];

/** One article's telling of one event, and the event that it was found to be of. */
export const eventReports = pgTable(
  "event_reports",
  {
    articleId: key().notNull(),
    /** Of the article's events. */
    ordinal: integer().notNull(),
    /** The event that this telling would found alone: hash of `groupingKey`. Any order of arrival gives the same. */
    toldEventId: key().notNull(),
    groupingKey: text().notNull(),
    eventId: key()
      .notNull()
      .references(() => events.id),
    /** Why it is of that event, in words. */
    reason: text().notNull(),
    relation: text().$type<Relation>().notNull(),
    type: text().$type<EventType>().notNull(),
    /** Told to the day; null otherwise. */
    date: day(),
    publishedOn: day(),
    /** Countries that took part, joined: tellings of one event share it. */
    dyad: text().notNull(),
    /** By which others are looked for: the event's date, else the article's. */
    day: day(),
    sides: jsonb().$type<{ country: string; rank: string | null }[]>().notNull(),
    /** Rare words of the article. */
    signs: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Countries whose speakers the article quotes. */
    speaking: countries(),
    /** What the headline says of the article's own standing. */
    stance: text().$type<Exclude<Relation, "report">>(),
    /** Whose telling the article relays on the whole: a country; null for a third party's own. */
    account: text(),
    /** Set until the telling has been compared with those near it. */
    dueAt: instant(),
  },
  (t) => [
    primaryKey({ name: "event_reports_pkey", columns: [t.articleId, t.ordinal] }),
    foreignKey({
      name: "event_reports_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    index("event_reports_event_id_idx").on(t.eventId),
    // A new telling asks where those like it went; an old address of an event, what it is called now.
    index("event_reports_told_event_id_idx").on(t.toldEventId),
    // Tellings of the same countries around a day are compared.
    index("event_reports_dyad_idx").on(t.dyad, t.day),
    index("event_reports_due_at_idx")
      .on(t.dyad, t.day)
      .where(sql`${t.dueAt} is not null`),
    check(
      "event_reports_relation_check",
      sql`${t.relation} in ('report', 'preview', 'reaction', 'aftermath')`,
    ),
  ],
);
