import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, integer, pgTable, primaryKey, real } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { instant, key } from "./columns";

/** Which text an article is a copy of. Articles with one `originId` tell the same text: a wire report and its reprints. */
export const articleOrigins = pgTable(
  "article_origins",
  {
    articleId: key().notNull(),
    /** The first article of the group; its own id where it is the first. */
    originId: key().notNull(),
    /** The article that it was found to resemble; null where it is the first. */
    copyOf: key(),
    /** Share of word runs that the two have in common. */
    similarity: real(),
    /** Share of the shorter one's word runs that the longer one holds. */
    containment: real(),
    /** MinHash of the newest text's word runs. */
    signature: integer().array().notNull(),
    /** Distinct word runs of the text. */
    runs: integer().notNull(),
    /** Hashed pieces of the signature: near-duplicates share at least one. */
    bands: bigint({ mode: "number" }).array().notNull(),
    groupedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: "article_origins_pkey", columns: [t.articleId] }),
    foreignKey({
      name: "article_origins_article_fk",
      columns: [t.articleId],
      foreignColumns: [articles.id],
    }).onDelete("cascade"),
    index("article_origins_origin_id_idx").on(t.originId),
    // A new text looks for those that share a band. Inserted at once: a list of what is pending is read whole each time.
    index("article_origins_bands_idx").using("gin", t.bands).with({ fastupdate: false }),
    check("article_origins_copy_of_check", sql`(${t.copyOf} is null) = (${t.similarity} is null)`),
  ],
);
