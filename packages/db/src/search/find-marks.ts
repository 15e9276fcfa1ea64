import { isOneRun } from "../character-pairs";
import { cutWords, type Word } from "../lexemes";
import type { QueryNode } from "../query-tree";
import type { Span } from "../schema/columns";
import type { WordNode } from "./words";

/** Finds what of a text the query's words met, as spans in order that do not overlap. */
export function findMarks(text: string, wanted: WordNode[]): Span[] {
  if (wanted.length === 0) return [];
  const words = cutWords(text);
  return joinSpans(
    wanted.flatMap((node) => (isOneRun(node.text) ? findRuns(text, node.text.trim()) : findMet(words, node))),
  );
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

function findMet(words: Word[], { type, text, ...node }: WordNode): Span[] {
  const sought = cutWords(text);
  const isNear = "within" in node && node.within !== null;
  const isStem = isNear || (type === "word" && sought.length === 1);
  if (isStem) return words.filter(({ stem }) => sought.some((other) => other.stem === stem)).map(spanOf);
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + sought.length);
    const [first, last] = [run[0], run.at(-1)];
    return first && last && meetsRun(run, sought, type === "prefix")
      ? [[first.start, last.end] as const]
      : [];
  });
}

function findRuns(text: string, run: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) spans.push([at, at + run.length]);
  return spans;
}

const spanOf = ({ start, end }: Word): Span => [start, end];

function meetsRun(run: Word[], sought: Word[], isOpen: boolean): boolean {
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
