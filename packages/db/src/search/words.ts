import { cutPairs, isOneRun } from "../character-pairs";
import { cutWords, exactLexeme, pairLexeme, type Word } from "../lexemes";
import { listNeighbours } from "../neighbours";
import type { QueryNode } from "../query-tree";

export type WordNode = Extract<QueryNode, { type: "word" | "prefix" | "phrase" }>;

/** What a node of words looks for, as the literal of a tsquery; undefined where its text holds no word at all. */
export function writeTsquery(node: WordNode): string | undefined {
  const words = cutWords(node.text);
  if (words.length === 0) return undefined;
  if (node.type === "prefix") return writePrefix(words);
  if (node.type === "phrase" && node.within !== null) return writeNear(words, node.within);
  if (isOneRun(node.text)) return `(${writePhrase(words)}) | (${writePairs(node.text)})`;
  return words.length === 1 && node.type === "word" ? quote(words[0]?.stem ?? "") : writePhrase(words);
}

/** The same where neighbours are indexed: a phrase of frequent words is then looked for in few rows. */
export function writeIndexedTsquery(node: WordNode): string | undefined {
  const tsquery = writeTsquery(node);
  const neighbours = isOneRun(node.text) ? [] : listNeighbours(listRun(node)).map(quote);
  return tsquery && [...neighbours, `(${tsquery})`].join(" & ");
}

/** Whether a node looks for words that stand beside each other. */
export const isRun = (node: WordNode) => listRun(node).length > 1;

function listRun(node: WordNode): Word[] {
  if (node.type === "phrase" && node.within !== null) return [];
  const words = cutWords(node.text);
  // What the last word of a prefix goes on with is not known.
  return node.type === "prefix" ? words.slice(0, -1) : words;
}

const quote = (lexeme: string) => `'${lexeme}'`;
const exactly = ({ exact }: Word) => quote(exactLexeme(exact));

function writePhrase(words: Word[]): string {
  return words.map(exactly).join(" <-> ");
}

function writePairs(text: string): string {
  return cutPairs(text)
    .map(({ pair }) => quote(pairLexeme(pair)))
    .join(" <-> ");
}

function writePrefix(words: Word[]): string {
  return `${writePhrase(words)}:*`;
}

/** Stems within so many words of each other, in any order. */
function writeNear([first, ...others]: Word[], within: number): string {
  if (!first) return "";
  const distances = Array.from({ length: Math.min(within, FARTHEST) }, (_, index) => index + 1);
  const near = (a: string, b: string) => distances.flatMap((n) => [`${a} <${n}> ${b}`, `${b} <${n}> ${a}`]);
  const pairs = others.map(({ stem }) => `(${near(quote(first.stem), quote(stem)).join(" | ")})`);
  return pairs.join(" & ") || quote(first.stem);
}

/** Past this the query costs more than it tells. */
const FARTHEST = 50;

/** What relevance is measured by: any of the words that are wanted. */
export function writeRankQuery(wanted: WordNode[]): string | undefined {
  const parts = wanted.flatMap((node) => writeTsquery(node) ?? []);
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(" | ") : undefined;
}
