import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { day, instant, key, tsvector } from "./columns";
import { sources } from "./sources";

/** What an outlet published at one address. Its text lives in `article_versions`. */
export const articles = pgTable(
  "articles",
  {
    /** Hash of the canonical URL, or of the content where there is none: no unique index on the URL is needed. */
    id: key().primaryKey(),
    /** The id that an import gave. */
    externalId: text(),
    sourceId: key().references(() => sources.id),
    url: text(),
    title: text(),
    byline: text(),
    /** BCP 47 primary tag; null when unknown. */
    lang: text(),
    /** The outlet's claim, as an instant where it gave one. */
    publishedAt: instant(),
    /** The outlet's claim, as the day in its own zone. */
    publishedOn: day(),
    firstSeenAt: instant().notNull(),
    contentChangedAt: instant().notNull(),
    /** When its address was found to hold it no more; null while it does, or nobody looked. */
    goneAt: instant(),
    /** When its texts were removed under a rule of retention, for good; null while they are kept. */
    textRemovedAt: instant(),
    /** Number of the newest version. */
    version: integer().notNull(),
    /** The text is known to be cut: absence of a point proves nothing. */
    truncated: boolean().notNull().default(false),
    isDemo: boolean().notNull().default(false),
    /** What the newest parse said: false when the language has no grammar. */
    supported: boolean().notNull().default(true),
    parserVersion: text(),
  },
  (t) => [
    // An import looks its own ids up again; `readout export events` prints them.
    index("articles_external_id_idx").on(t.externalId),
    index("articles_source_id_idx").on(t.sourceId),
    // Newest first, for lists of articles and for what changed since.
    index("articles_published_on_idx").on(t.publishedOn.desc(), t.id.desc()),
    // What came in last, for weekly counts: rows arrive in this order.
    index("articles_first_seen_at_idx").using("brin", t.firstSeenAt),
    index("articles_content_changed_at_idx").on(t.contentChangedAt, t.id),
    check("articles_version_check", sql`${t.version} >= 1`),
  ],
);

/** Every text that an article has had. Spans point into a version and stay right when the outlet edits. */
export const articleVersions = pgTable(
  "article_versions",
  {
    articleId: key().notNull(),
    number: integer().notNull(),
    title: text(),
    /** Null where the article's texts were removed: its statements keep their words, its hash tells it again. */
    text: text(),
    /** SHA-256 of title and text, hex; line ends and Unicode's composed forms do not count. */
    hash: text().notNull(),
    firstSeenAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: "article_versions_pkey", columns: [t.articleId, t.number] }),
    foreignKey({
      name: "article_versions_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    // An import looks for a text that is stored already under another address. Equality is all it asks for.
    index("article_versions_hash_idx").using("hash", t.hash),
  ],
);

/** The words of an article's newest title and text, in any language: what `in:articles` searches. */
export const articleWords = pgTable(
  "article_words",
  {
    articleId: key().notNull(),
    tsv: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ name: "article_words_pkey", columns: [t.articleId] }),
    foreignKey({
      name: "article_words_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    index("article_words_tsv_idx").using("gin", t.tsv),
  ],
);
