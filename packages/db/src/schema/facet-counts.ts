import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * How many statements of the timeline have each label: of all statements (the scope is empty) and of each pair of
 * countries (the scope is `CN,IR`). Kept by `saving/apply-counts.ts`.
 */
export const facetCounts = pgTable(
  "facet_counts",
  {
    scope: text().notNull(),
    /** What stands before the colon of the label; `day` besides, where the scope is all. */
    facet: text().notNull(),
    value: text().notNull(),
    statements: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: "facet_counts_pkey", columns: [t.scope, t.facet, t.value] }),
    // The most frequent values of a facet, without the thousands that are rare.
    index("facet_counts_most_idx").on(t.scope, t.facet, t.statements.desc().nullsFirst()),
  ],
);
