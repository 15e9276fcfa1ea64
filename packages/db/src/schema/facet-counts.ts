import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * How many statements of the timeline have each label: of all statements (the scope is empty) and of each pair of
 * countries (the scope is the pair's label). Kept by `saving/apply-counts.ts`.
 */
export const facetCounts = pgTable(
  "facet_counts",
  {
    scope: text().notNull(),
    /** As in `statements.labels`; `day:2022-07-29` besides, where the scope is all. */
    label: text().notNull(),
    statements: integer().notNull(),
  },
  (t) => [primaryKey({ name: "facet_counts_pkey", columns: [t.scope, t.label] })],
);
