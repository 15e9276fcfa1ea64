import type { QueryNode } from "../query-tree";
import { EVERYTHING } from "../saving/apply-counts";
import { namePair } from "../saving/list-labels";
import { listParts } from "./query-parts";

/** The scope whose counts are kept and are exactly the query's; undefined where they have to be counted. */
export function findScope(query: QueryNode | null): string | undefined {
  const [part, ...others] = listParts(query);
  if (!part) return EVERYTHING;
  const isPair = others.length === 0 && part.type === "pair" && part.field === "between";
  return isPair && part.from !== part.to ? namePair(part.from, part.to) : undefined;
}
