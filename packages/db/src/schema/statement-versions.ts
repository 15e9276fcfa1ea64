import { foreignKey, integer, jsonb, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { key } from "./columns";
import { statements } from "./statements";

/** What a statement was in a version of its article that a newer one has taken the place of: citations point here. */
export const statementVersions = pgTable(
  "statement_versions",
  {
    articleId: key().notNull(),
    id: key().notNull(),
    version: integer().notNull(),
    /** The statement's row as it was read last in that version. */
    row: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: "statement_versions_pkey", columns: [t.articleId, t.id, t.version] }),
    foreignKey({
      name: "statement_versions_statement_fk",
      columns: [t.articleId, t.id],
      foreignColumns: [statements.articleId, statements.id],
    }).onDelete("cascade"),
  ],
);
