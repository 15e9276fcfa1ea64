import { isOneRun } from "../character-pairs";
import { cutExactWords, cutWords, type ExactWord, stemOf, type Word } from "../lexemes";
import type { QueryNode } from "../query-tree";
import type { Span } from "../schema/columns";
import type { WordNode } from "./words";

/** Finds what of texts the query's words met, as spans in order that do not overlap. */
export function markWith(wanted: WordNode[]): (text: string) => Span[] {
  if (wanted.length === 0) return () => [];
  const sought = wanted.map((node) => ({
    ...node,
    isRun: isOneRun(node.text),
    words: cutWords(node.text),
    isOfStems: isOfStems(node),
  }));
  return (text) => {
    const words = cutExactWords(text);
    return joinSpans(
      sought.flatMap((each) => (each.isRun ? findRuns(text, each.text.trim()) : findMet(words, each))),
    );
  };
}

/** The nodes of words that a query wants; those it rules out mark nothing. */
export function listWanted(query: QueryNode | null): WordNode[] {
  switch (query?.type) {
    case "and":
    case "or":
      return query.nodes.flatMap(listWanted);
    case "word":
    case "prefix":
    case "phrase":
      return [query];
    default:
      return [];
  }
}

interface Sought {
  type: WordNode["type"];
  words: Word[];
  isOfStems: boolean;
}

function isOfStems(node: WordNode): boolean {
  if (node.type === "phrase") return node.within !== null;
  return node.type === "word" && cutWords(node.text).length === 1;
}

function findMet(words: ExactWord[], { type, words: sought, isOfStems }: Sought): Span[] {
  if (isOfStems) return words.filter((word) => sought.some(({ stem }) => hasStem(word, stem))).map(spanOf);
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + sought.length);
    const [first, last] = [run[0], run.at(-1)];
    return first && last && meetsRun(run, sought, type === "prefix")
      ? [[first.start, last.end] as const]
      : [];
  });
}

/** A stem begins as its word does: most words need not be stemmed to see that theirs is another. */
function hasStem({ exact }: ExactWord, stem: string): boolean {
  return exact[0] === stem[0] && stemOf(exact) === stem;
}

function findRuns(text: string, run: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) spans.push([at, at + run.length]);
  return spans;
}

const spanOf = ({ start, end }: ExactWord): Span => [start, end];

function meetsRun(run: ExactWord[], sought: Word[], isOpen: boolean): boolean {
  if (run.length < sought.length) return false;
  return sought.every(({ exact }, index) => {
    const word = run[index]?.exact ?? "";
    return isOpen ? word.startsWith(exact) : word === exact;
  });
}

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
