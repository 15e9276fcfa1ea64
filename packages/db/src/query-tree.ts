/** The typed form of a query. `@readout/query` reads text into it; `queries/` turns it into SQL. */

export const QUERY_FIELDS = [
  "speaker",
  "office",
  "from",
  "to",
  "about",
  "counterpart",
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
  "origins",
  "sides",
  "lang",
  "date",
  "pub",
  "is",
  "has",
  "in",
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** What `is:` may ask for. */
export const IS_VALUES = ["bilateral", "demo", "joint", "unnamed", "withdrawn"] as const;
export type IsValue = (typeof IS_VALUES)[number];

/** What `has:` may ask for: known, not null or empty. */
export const HAS_VALUES = [
  "speaker",
  "office",
  "counterpart",
  "date",
  "event",
  "topic",
  "formula",
  "act",
  "plover",
  "relay",
] as const;
export type HasValue = (typeof HAS_VALUES)[number];

/** Fields whose values are listed: any of them will do. */
export type ListField = Exclude<QueryField, "between" | "dyad" | "date" | "pub">;

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
  /** Any of the values, each as `@readout/query` writes it: countries are codes, quads "1" to "4", PLOVER types upper case, numbers of origins "2" or ">=2". */
  | { type: "field"; field: ListField; values: string[] }
  /** Statements by either about or to the other (`between`), or only from the first to the second (`dyad`). */
  | { type: "pair"; field: "between" | "dyad"; from: string; to: string }
  | { type: "date"; field: "date" | "pub"; ranges: DayRange[] };
