import type { QueryNode } from "../query-tree";

type PairNode = Extract<QueryNode, { type: "pair" }>;

/** What must all hold for a query to fit. */
export function listParts(query: QueryNode | null): QueryNode[] {
  if (query === null) return [];
  return query.type === "and" ? query.nodes.flatMap(listParts) : [query];
}

/** The pair of countries that a query chooses. */
export function findPair(query: QueryNode | null): PairNode | undefined {
  return listParts(query).find((part) => part.type === "pair");
}

type DateNode = Extract<QueryNode, { type: "date" }>;

export interface PairInTime {
  pair: PairNode;
  days: DateNode[];
}

/** The chosen pair and the days, where a query asks for nothing else. */
export function findPairInTime(query: QueryNode | null): PairInTime | undefined {
  const parts = listParts(query);
  const pairs = parts.filter((part) => part.type === "pair");
  const days = parts.filter((part) => part.type === "date").filter(({ field }) => field === "date");
  const [pair] = pairs;
  return pair && pairs.length === 1 && days.length + 1 === parts.length ? { pair, days } : undefined;
}

/** The days, where a query asks for nothing else. */
export function findDaysOnly(query: QueryNode | null): DateNode[] | undefined {
  const parts = listParts(query);
  const days = parts.filter((part) => part.type === "date").filter(({ field }) => field === "date");
  return days.length === parts.length ? days : undefined;
}

/** The query without what it asks of these fields; what it rules out stays ruled out. */
export function dropFields(query: QueryNode | null, fields: readonly string[]): QueryNode | null {
  const parts = listParts(query);
  const kept = parts.filter((part) => !("field" in part && fields.includes(part.field)));
  if (kept.length === parts.length) return query;
  return kept.length > 0 ? { type: "and", nodes: kept } : null;
}
