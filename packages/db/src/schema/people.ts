import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { day, instant, key } from "./columns";

export const PERSON_TYPES = ["person", "government", "body", "unnamed"] as const;
export type PersonType = (typeof PERSON_TYPES)[number];

/** Whoever speaks: persons, governments, ministries and unnamed officials. */
export const people = pgTable(
  "people",
  {
    /** Hash of type, folded name and country: the same person from any article, never merged on the name alone. */
    id: key().primaryKey(),
    name: text().notNull(),
    /** The name folded for search: no accents, lower case. */
    nameFolded: text().notNull(),
    type: text().$type<PersonType>().notNull(),
    country: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("people_name_folded_idx").on(t.nameFolded),
    // "Xi" finds Xi Jinping.
    index("people_name_words_idx").using("gin", sql`string_to_array(${t.nameFolded}, ' ')`),
    check("people_type_check", sql`${t.type} in ('person', 'government', 'body', 'unnamed')`),
  ],
);

/** Offices held, for the country of their holder, with the first and last day that a statement shows them held. */
export const offices = pgTable(
  "offices",
  {
    personId: key()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    title: text().notNull(),
    /** Null while no statement in this office has a date of its own. */
    firstOn: day(),
    lastOn: day(),
    statements: integer().notNull(),
  },
  (t) => [primaryKey({ name: "offices_pkey", columns: [t.personId, t.title] })],
);
