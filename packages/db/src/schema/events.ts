import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { day, instant, key } from "./columns";
import { people } from "./people";

export const EVENT_TYPES = [
  "call",
  "meeting",
  "visit",
  "briefing",
  "joint_statement",
  "letter",
  "speech",
  "interview",
  "exchange",
  "other",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Where statements were made: a call, a meeting, a briefing. */
export const events = pgTable(
  "events",
  {
    /** Hash of `groupingKey`: any order of arrival gives the same event. */
    id: key().primaryKey(),
    /** Of the telling that founds it, or the correction that made it: see `@readout/events`. */
    groupingKey: text().notNull(),
    type: text().$type<EventType>().notNull(),
    date: day(),
    datePrecision: text().$type<"day" | "month" | "year">(),
    /** Sorted countries of the participants. */
    countries: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** False for what one article touches on and nobody else reports: no list shows it. */
    isListed: boolean().notNull().default(true),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique("events_grouping_key_key").on(t.groupingKey),
    // Events are listed newest first.
    index("events_date_idx").on(t.date.desc(), t.id.desc()),
    index("events_countries_idx").using("gin", t.countries),
    check("events_date_precision_check", sql`(${t.date} is null) = (${t.datePrecision} is null)`),
  ],
);

/** Who took part in an event, as one article tells it. `mergeParticipants` makes one list of all tellings. */
export const eventParticipants = pgTable(
  "event_participants",
  {
    articleId: key().notNull(),
    eventId: key()
      .notNull()
      .references(() => events.id),
    /** The event as the article alone tells it. */
    toldEventId: key().notNull(),
    ordinal: integer().notNull(),
    personId: key().references(() => people.id),
    name: text(),
    office: text(),
    country: text(),
  },
  (t) => [
    primaryKey({ name: "event_participants_pkey", columns: [t.articleId, t.toldEventId, t.ordinal] }),
    foreignKey({
      name: "event_participants_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    // An event's page lists who took part; a person's page the events.
    index("event_participants_event_id_idx").on(t.eventId),
    index("event_participants_person_id_idx").on(t.personId),
  ],
);
