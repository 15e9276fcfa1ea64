import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, unique } from "drizzle-orm/pg-core";
import { instant, key } from "./columns";

export const CONTROLS = ["official", "state-media", "independent"] as const;
/** Who controls an outlet; null where nobody has said. */
export type Control = (typeof CONTROLS)[number];

/** Outlets that articles come from. A small table, copied to every node of a cluster. */
export const sources = pgTable(
  "sources",
  {
    id: key().primaryKey(),
    name: text().notNull(),
    /** The name folded for search: no accents, lower case. */
    nameFolded: text().notNull(),
    /** ISO 3166-1 alpha-2, EU or UN; null when unknown. */
    country: text(),
    control: text().$type<Control>(),
    homeUrl: text(),
    isDemo: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique("sources_name_key").on(t.name),
    check("sources_control_check", sql`${t.control} in ('official', 'state-media', 'independent')`),
  ],
);
