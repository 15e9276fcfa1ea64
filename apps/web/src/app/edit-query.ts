import type { QueryNode } from "@readout/db";

type FieldNode = Extract<QueryNode, { type: "field" }>;
export type ListField = FieldNode["field"];

/** What must all hold: the parts of a query that filters add and remove. */
export function listParts(tree: QueryNode | null): QueryNode[] {
  if (tree === null) return [];
  return tree.type === "and" ? tree.nodes : [tree];
}

/** The query in which all parts must hold; null where there are none. */
export function joinParts(parts: readonly QueryNode[]): QueryNode | null {
  const [only] = parts;
  if (only === undefined) return null;
  return parts.length === 1 ? only : { type: "and", nodes: [...parts] };
}

/** Whether a part is a filter, or the denial of one, and so a chip in the box. */
export function isFilter(part: QueryNode): boolean {
  if (part.type === "not") return isFilter(part.node);
  return part.type === "field" || part.type === "pair" || part.type === "date";
}

/** The values that a query wants of a field. */
export function listChosen(tree: QueryNode | null, field: ListField): string[] {
  return listParts(tree).flatMap((part) => (isOf(part, field) ? part.values : []));
}

/** The same query with one value of a field more, or without it where it is wanted already. */
export function toggleValue(tree: QueryNode | null, field: ListField, value: string): QueryNode | null {
  const chosen = listChosen(tree, field);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const others = listParts(tree).filter((part) => !isOf(part, field));
  return joinParts(values.length > 0 ? [...others, { type: "field", field, values }] : others);
}

/** The same query without the days that it is narrowed to. */
export function dropDays(tree: QueryNode | null): QueryNode | null {
  return joinParts(listParts(tree).filter((part) => part.type !== "date" || part.field !== "date"));
}

/** The same query with its part of the same type and field replaced. */
export function replacePart(
  tree: QueryNode | null,
  part: Extract<QueryNode, { type: "pair" | "date" }>,
): QueryNode {
  const others = listParts(tree).filter((other) => other.type !== part.type || other.field !== part.field);
  return joinParts([...others, part]) ?? part;
}

function isOf(part: QueryNode, field: ListField): part is FieldNode {
  return part.type === "field" && part.field === field;
}
