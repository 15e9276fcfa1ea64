import type { DayRange, QueryNode } from "@readout/db";
import { printPeriod } from "./days/period";
import { parseQuery } from "./parse-query";

/** The text that `parseQuery` reads as this tree; empty for null. */
export function printQuery(tree: QueryNode | null): string {
  return tree === null ? "" : printNode(tree);
}

function printNode(node: QueryNode): string {
  switch (node.type) {
    case "and":
      return node.nodes.map((part) => (part.type === "or" ? bracket(part) : printNode(part))).join(" ");
    case "or":
      return node.nodes.map((part) => (part.type === "and" ? bracket(part) : printNode(part))).join(" OR ");
    case "not":
      return `-${isGroup(node.node) ? bracket(node.node) : printNode(node.node)}`;
    case "word":
      return isRead(node.text, node) ? node.text : quote(node.text);
    case "prefix":
      return `${node.text}*`;
    case "phrase":
      return quote(node.text) + (node.within === null ? "" : `~${node.within}`);
    case "field":
      return `${node.field}:${node.values.map(printValue).join(",")}`;
    case "pair":
      return `${node.field}:${node.from}${node.field === "dyad" ? ">" : ","}${node.to}`;
    case "date":
      return `${node.field}:${node.ranges.map(printRange).join(",")}`;
  }
}

function isGroup(node: QueryNode) {
  return node.type === "and" || node.type === "or";
}

function bracket(node: QueryNode) {
  return `(${printNode(node)})`;
}

/** Whether the bare text is read as the word it is, and not as an operator or field. */
function isRead(text: string, node: QueryNode) {
  const parsed = parseQuery(text);
  return parsed.ok && parsed.tree?.type === node.type && "text" in parsed.tree && parsed.tree.text === text;
}

function printValue(value: string) {
  return /^[^\s()"“”„,\\]+$/.test(value) ? value : quote(value);
}

function quote(text: string) {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function printRange(range: DayRange) {
  return range.type === "age" ? `${range.comparison}${range.days}d` : printPeriod(range.from, range.to);
}
