import type { DayRange, QueryNode } from "../src/query-tree";

/** The text of a query that the bench draws, for the API. */
export function printQuery(node: QueryNode | null): string {
  switch (node?.type) {
    case "and":
      return node.nodes.map(printQuery).join(" ");
    case "word":
      return node.text;
    case "phrase":
      return `"${node.text}"`;
    case "field":
      return `${node.field}:${node.values.join(",")}`;
    case "pair":
      return `${node.field}:${node.from},${node.to}`;
    case "date":
      return `${node.field}:${node.ranges.map(printRange).join(",")}`;
    case "not":
      return `-${printQuery(node.node)}`;
    default:
      return "";
  }
}

function printRange(range: DayRange): string {
  if (range.type === "age") return `${range.comparison}${range.days}d`;
  return `${range.from ?? ".."}/${range.to ?? ".."}`;
}
