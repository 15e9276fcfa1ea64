import type { QueryNode } from "@readout/db";
import { readWithin } from "./read-phrase";
import type { Scanner } from "./scanner";

export const NEAR = /NEAR\/(\d+)(?=[\s()"“”„]|$)/iy;
export const NEAR_HELP = "NEAR stands between two words, as in oil NEAR/10 gas.";

/** A term, or two words near each other: `oil NEAR/10 gas` is `"oil gas"~10`. */
export function readNear(scanner: Scanner, readTerm: (scanner: Scanner) => QueryNode): QueryNode {
  const start = scanner.position;
  const node = readTerm(scanner);
  scanner.skipBlanks();
  const nearStart = scanner.position;
  const digits = scanner.take(NEAR)?.[1];
  if (digits === undefined) return node;
  const within = readWithin(scanner, digits, nearStart);
  scanner.skipBlanks();
  const words = [node, readTerm(scanner)].flatMap(listWord);
  scanner.skipBlanks();
  if (words.length < 2 || scanner.take(NEAR)) scanner.fail(NEAR_HELP, start);
  return { type: "phrase", text: words.join(" "), within };
}

function listWord(node: QueryNode): string[] {
  const isQuoted = node.type === "phrase" && node.within === null && !/\s/.test(node.text);
  return node.type === "word" || isQuoted ? [node.text] : [];
}
