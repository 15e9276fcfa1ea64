/** The typed form of a query. `@readout/query` reads text into it; `queries/` turns it into SQL. */

export const QUERY_FIELDS = [
  "speaker",
  "office",
  "from",
  "to",
  "about",
  "between",
  "dyad",
  "event",
  "topic",
  "act",
  "plover",
  "quad",
  "type",
  "kind",
  "source",
  "control",
  "lang",
  "date",
  "pub",
  "is",
  "has",
  "in",
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Inclusive range of days; null is open. An age (`<7d`) is resolved to days when the query is compiled, so that its text stays an age. */
export type DayRange =
  | { type: "days"; from: string | null; to: string | null }
  | { type: "age"; comparison: "<" | "<=" | ">" | ">="; days: number };

export type QueryNode =
  | { type: "and"; nodes: QueryNode[] }
  | { type: "or"; nodes: QueryNode[] }
  | { type: "not"; node: QueryNode }
  | { type: "word"; text: string }
  | { type: "prefix"; text: string }
  /** Words in this order; `within` words of each other in any order when given. */
  | { type: "phrase"; text: string; within: number | null }
  /** Any of the values. Countries are already codes. */
  | { type: "field"; field: Exclude<QueryField, "between" | "dyad" | "date" | "pub">; values: string[] }
  /** Statements by either about or to the other (`between`), or only from the first to the second (`dyad`). */
  | { type: "pair"; field: "between" | "dyad"; from: string; to: string }
  | { type: "date"; field: "date" | "pub"; ranges: DayRange[] };
