import { sql } from "drizzle-orm";
import { customType, date, jsonb, text, timestamp } from "drizzle-orm/pg-core";

/** Half-open range of UTF-16 offsets into an article version's text. */
export type Span = readonly [start: number, end: number];

/** A key made of hashed content (see `ids.ts`): 16 characters, the same on every machine. */
export const key = () => text();

/** A point in time, in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A calendar day, `2022-07-29`, without a zone. */
export const day = () => date({ mode: "string" });

/** ISO 3166-1 alpha-2, EU or UN. */
export const countries = () =>
  text()
    .array()
    .notNull()
    .default(sql`'{}'`);

/** Spans as JSON: [[start, end], …]. */
export const spans = () => jsonb().$type<Span[]>().notNull();

/** Lexemes with positions, made by `lexemes.ts` so that index, query and marks agree on what a word is. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
