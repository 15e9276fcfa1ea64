import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import { articleVersions } from "./articles";
import { countries, day, instant, key, spans, tsvector } from "./columns";
import { events, type EventType } from "./events";
import { type Control, sources } from "./sources";

export const KINDS = ["direct", "indirect", "mixed"] as const;
export type Kind = (typeof KINDS)[number];

export const WITHDRAWN_BECAUSE = ["source-edited", "parser-changed"] as const;
/** Whether the outlet took the words back, or a newer parser no longer reads them so. */
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number];

export const LISTED_BY = ["said_on", "event", "published", "first_seen"] as const;
/** Which date `listed_on` is. */
export type ListedBy = (typeof LISTED_BY)[number];

/** Words that one article attributes to one speaker. */
export const statements = pgTable(
  "statements",
  {
    articleId: key().notNull(),
    /** Hash of article, words and ordinal: parsing again keeps permalinks. */
    id: key().notNull(),
    /** Version of the article that the spans point into. */
    version: integer().notNull(),
    sourceSpans: spans(),
    cueSpans: spans(),
    contentSpans: spans(),
    /** The cue's words: "stressed". Empty when a quotation has none. */
    cue: text().notNull(),
    /** The content spans' words, joined by " … ". */
    words: text().notNull(),
    kind: text().$type<Kind>().notNull(),

    /** People who speak: none when unknown, several when joint. */
    speakerIds: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The office of each of `speakerIds`, in their order; '' when unknown. */
    speakerOffices: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** As shown: "Xi Jinping and Ebrahim Raisi"; null when unknown. */
    speakerName: text(),
    /** As the article states it. */
    office: text(),
    /** Who carried the words, when another than the speaker. */
    relay: text(),
    /** The speakers' countries: two when joint. */
    actorCountries: countries(),
    /** Addressed. */
    toCountries: countries(),
    /** Talked about. */
    aboutCountries: countries(),
    /** Union of `to` and `about`. */
    counterpartCountries: countries(),

    eventId: key().references(() => events.id),
    /** The event as the article alone tells it; `event_reports` says which one that is. */
    toldEventId: key(),
    /** Whose telling carries the words: a country; null for a third party's own. */
    account: text(),
    /** The event's type, copied for filters; kept by whoever writes the event. */
    eventType: text().$type<EventType>(),
    saidOn: day(),
    saidOnPrecision: text().$type<"day" | "month" | "year">(),
    /** What the timeline is ordered by: said-on, else the event's date, else published, else first seen. */
    listedOn: day().notNull(),
    listedBy: text().$type<ListedBy>().notNull(),

    topics: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    formulas: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    act: text(),
    plover: text(),
    quad: smallint(),
    confidence: real().notNull(),
    /** Of the parser that was the first to read it as it is; `articles` says which one was the last. */
    parserVersion: text().notNull(),

    /** The article's source and language, copied for filters. */
    sourceId: key().references(() => sources.id),
    control: text().$type<Control>(),
    lang: text(),
    publishedOn: day(),
    isDemo: boolean().notNull().default(false),

    firstSeenAt: instant().notNull(),
    contentChangedAt: instant().notNull(),
    /** Set when the newest parse no longer finds it; it stays at its permalink and leaves the timeline. */
    withdrawnAt: instant(),
    withdrawnBecause: text().$type<WithdrawnBecause>(),
    /** Made of the words and offices: see `lexemes.ts`. */
    tsv: tsvector().notNull(),
    /** Made of the other columns: see `saving/list-labels.ts`. */
    labels: text().array().notNull(),
  },
  (t) => [
    primaryKey({ name: "statements_pkey", columns: [t.articleId, t.id] }),
    foreignKey({
      name: "statements_version_fk",
      columns: [t.articleId, t.version],
      foreignColumns: [articleVersions.articleId, articleVersions.number],
    }).onDelete("cascade"),
    // Permalinks know the statement's id only.
    index("statements_id_idx").on(t.id),
    // The timeline, newest first.
    index("statements_listed_on_idx")
      .on(t.listedOn.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.withdrawnAt} is null`),
    // What was published in some days, newest first: told by the index alone.
    index("statements_published_on_idx")
      .on(t.publishedOn, t.listedOn.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.withdrawnAt} is null`),
    // What was withdrawn, newest first.
    index("statements_withdrawn_idx")
      .on(t.listedOn.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.withdrawnAt} is not null`),
    // One outlet's timeline, newest first.
    index("statements_source_id_idx").on(
      t.sourceId,
      t.listedOn.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    // What changed since a client asked last.
    index("statements_content_changed_at_idx").on(t.contentChangedAt),
    index("statements_event_id_idx").on(t.eventId),
    index("statements_first_seen_at_idx").using("brin", t.firstSeenAt),
    check("statements_withdrawn_check", sql`(${t.withdrawnAt} is null) = (${t.withdrawnBecause} is null)`),
    check(
      "statements_withdrawn_because_check",
      sql`${t.withdrawnBecause} in ('source-edited', 'parser-changed')`,
    ),
    // Words and labels in any combination. Inserted at once: a list of what is pending is read whole by every search.
    index("statements_search_idx").using("gin", t.tsv, t.labels).with({ fastupdate: false }),
    // A 32nd and a 1,024th of all, by the first characters of their hashes: what cannot be counted in time is estimated.
    index("statements_sample_idx")
      .using("gin", t.tsv, t.labels)
      .with({ fastupdate: false })
      .where(sql`left(${t.id}, 1) = 'a'`),
    index("statements_small_sample_idx")
      .using("gin", t.tsv, t.labels)
      .with({ fastupdate: false })
      .where(sql`left(${t.id}, 2) = 'aa'`),
    // The same parts for what no index tells, such as that a word is absent.
    index("statements_sample_id_idx")
      .on(t.id)
      .where(sql`left(${t.id}, 1) = 'a'`),
    index("statements_small_sample_id_idx")
      .on(t.id)
      .where(sql`left(${t.id}, 2) = 'aa'`),
    check("statements_kind_check", sql`${t.kind} in ('direct', 'indirect', 'mixed')`),
    check("statements_said_on_check", sql`(${t.saidOn} is null) = (${t.saidOnPrecision} is null)`),
    check("statements_speakers_check", sql`cardinality(${t.speakerIds}) = cardinality(${t.speakerOffices})`),
    check("statements_quad_check", sql`${t.quad} between 1 and 4`),
  ],
);

/** One row for each actor and counterpart of a statement: what a chosen pair of countries is read from. */
export const statementPairs = pgTable(
  "statement_pairs",
  {
    articleId: key().notNull(),
    actor: text().notNull(),
    counterpart: text().notNull(),
    listedOn: day().notNull(),
    id: key().notNull(),
  },
  (t) => [
    primaryKey({
      name: "statement_pairs_pkey",
      columns: [t.articleId, t.actor, t.counterpart, t.listedOn, t.id],
    }),
    foreignKey({
      name: "statement_pairs_statement_fk",
      columns: [t.articleId, t.id],
      foreignColumns: [statements.articleId, statements.id],
    }).onDelete("cascade"),
    // A pair's timeline, newest first.
    index("statement_pairs_pair_idx").on(
      t.actor,
      t.counterpart,
      t.listedOn.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
  ],
);
