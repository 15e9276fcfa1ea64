import { jsonb, pgTable, text } from "drizzle-orm/pg-core";

/** Facts about this installation: that the demo set was loaded once, for one. */
export const settings = pgTable("settings", {
  name: text().primaryKey(),
  value: jsonb().notNull(),
});
