import type { QueryNode } from "@readout/db";
import { readField } from "./read-field";
import { NEAR, NEAR_HELP, readNear } from "./read-near";
import { readPhrase } from "./read-phrase";
import { readWord } from "./read-word";
import type { Scanner } from "./scanner";

export const MAX_DEPTH = 20;

const OR = /OR(?=[\s()"“”„]|$)/iy;
const AND = /AND(?=[\s()"“”„]|$)/iy;
const NOT = /NOT(?=[\s()"“”„]|$)\s*|[-!](?=\S)/iy;
const LONE_NOT = /[-!](?=\s|$)/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const QUOTE = /["“”„]/y;
const FIELD = /([A-Za-z]+):/y;

/**
 * query := any?; any := all ("OR" all)*; all := one ("AND"? one)*; one := ("NOT" | "-" | "!") one | "(" any ")" | near;
 * near := term ("NEAR/n" term)?
 */
export function readTree(scanner: Scanner): QueryNode | null {
  scanner.skipBlanks();
  if (scanner.isAtEnd) return null;
  const tree = readAny(scanner, 0);
  if (!scanner.isAtEnd) scanner.fail("This bracket closes none.", scanner.position, scanner.position + 1);
  return tree;
}

function readAny(scanner: Scanner, depth: number): QueryNode {
  const start = scanner.position;
  const nodes = [readAll(scanner, depth)];
  while (scanner.take(OR)) nodes.push(readAll(scanner, depth));
  if (nodes.length > 1) refusePlace(scanner, nodes, start);
  return join("or", nodes);
}

function readAll(scanner: Scanner, depth: number): QueryNode {
  const nodes = [readOne(scanner, depth)];
  while (!scanner.isAtEnd && !scanner.look(CLOSE) && !scanner.look(OR)) {
    scanner.take(AND);
    nodes.push(readOne(scanner, depth));
  }
  return join("and", nodes);
}

/** One operand and the blanks around it. */
function readOne(scanner: Scanner, depth: number): QueryNode {
  scanner.skipBlanks();
  const start = scanner.position;
  if (depth > MAX_DEPTH) scanner.fail(`A query nests at most ${MAX_DEPTH} deep.`, start, start + 1);
  if (scanner.take(LONE_NOT))
    scanner.fail("Write this right before what it excludes, without a space.", start);
  if (scanner.take(NOT)) {
    const node = readOne(scanner, depth + 1);
    refusePlace(scanner, [node], start);
    return { type: "not", node };
  }
  const node = scanner.take(OPEN) ? readGroup(scanner, start, depth + 1) : readNear(scanner, readTerm);
  scanner.skipBlanks();
  return node;
}

/** `in:` holds for a whole query: no part of one can be looked for elsewhere than the rest. */
function refusePlace(scanner: Scanner, nodes: QueryNode[], start: number) {
  if (nodes.some(saysWhere))
    scanner.fail("in: says where all of the query is looked for: not within OR, and not excluded.", start);
}

function saysWhere(node: QueryNode): boolean {
  if (node.type === "field") return node.field === "in";
  return "nodes" in node && node.nodes.some(saysWhere);
}

function readGroup(scanner: Scanner, start: number, depth: number): QueryNode {
  scanner.skipBlanks();
  if (scanner.take(CLOSE)) scanner.fail("These brackets are empty.", start);
  const node = readAny(scanner, depth);
  if (!scanner.take(CLOSE)) scanner.fail("This bracket is never closed.", start, start + 1);
  return node;
}

function readTerm(scanner: Scanner): QueryNode {
  const start = scanner.position;
  if (scanner.isAtEnd || scanner.look(CLOSE)) scanner.fail("Something to search for is missing here.");
  const operator = scanner.take(AND) ?? scanner.take(OR);
  if (operator) scanner.fail(`${operator[0].toUpperCase()} needs something to search for before it.`, start);
  if (scanner.take(NEAR)) scanner.fail(NEAR_HELP, start);
  scanner.countTerm(start);
  if (scanner.look(QUOTE)) return readPhrase(scanner);
  const field = scanner.take(FIELD);
  return field ? readField(scanner, field[1] ?? "", start) : readWord(scanner);
}

/** Brackets within the same operator say nothing: `(a b) c` is `a b c`. */
function join(type: "and" | "or", nodes: QueryNode[]): QueryNode {
  const [only] = nodes;
  if (only && nodes.length === 1) return only;
  return { type, nodes: nodes.flatMap((node) => (node.type === type ? node.nodes : [node])) };
}
