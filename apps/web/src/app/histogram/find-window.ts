import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { dropDays, listParts, replacePart } from "../edit-query";
import { addDays, countDays } from "./days-of";

export interface DayRange {
  from: string | null;
  to: string | null;
}

/** The days that a query is narrowed to; undefined where it is not, or not to one stretch of days. */
export function findChosenDays(tree: QueryNode | null): DayRange | undefined {
  const dated = listParts(tree).find((part) => part.type === "date" && part.field === "date");
  if (dated?.type !== "date" || dated.ranges.length !== 1) return undefined;
  const [range] = dated.ranges;
  return range?.type === "days" ? { from: range.from, to: range.to } : undefined;
}

/** The query that the drawing shows: the chosen days with as many before and after them, so that one sees what they stand out from. */
export function findWindow(tree: QueryNode | null): string {
  const chosen = findChosenDays(tree);
  if (!chosen) return printQuery(tree);
  const { from, to } = chosen;
  if (from === null || to === null) return printQuery(withDays(tree, { from: null, to: null }));
  const around = Math.max(countDays(from, to), 7);
  return printQuery(withDays(tree, { from: addDays(from, -around), to: addDays(to, around) }));
}

function withDays(tree: QueryNode | null, { from, to }: DayRange): QueryNode | null {
  if (from === null && to === null) return dropDays(tree);
  return replacePart(tree, { type: "date", field: "date", ranges: [{ type: "days", from, to }] });
}
