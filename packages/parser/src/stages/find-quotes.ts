import type { Span } from "../types";

const CLOSERS = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“”"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ['"', '"'],
  ["''", "''"],
  ["'", "'"],
]);
const MARK = /''|[“”«»„「」『』‘’"']/g;
const LINE = /[^\n\r\u2028\u2029]+/g;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–:-]/;

interface Mark {
  text: string;
  at: number;
  opens: boolean;
  closes: boolean;
}

/**
 * Finds the outermost quotations without their marks. An unclosed mark yields nothing unless the next
 * paragraph opens with the same mark: then the quotation runs on, one span per paragraph. Linear.
 */
export function findQuotes(text: string): Span[] {
  const lines = [...text.matchAll(LINE)].filter(([line]) => line.trim() !== "");
  return lines.flatMap((line, i) => quotesOfLine(line[0], line.index, lines[i + 1]?.[0].trimStart() ?? ""));
}

function quotesOfLine(line: string, offset: number, nextLine: string): Span[] {
  const marks = [...line.matchAll(MARK)].map((match) => readMark(line, match[0], match.index));
  const lastCloser = new Map<string, number>();
  for (const mark of marks) if (mark.closes) lastCloser.set(mark.text, mark.at);
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i];
    const closers = open && CLOSERS.get(open.text);
    if (!open?.opens || !closers) continue;
    const start = open.at + open.text.length;
    const close = closesLater(open, closers, lastCloser) ? findCloser(marks, i, closers) : undefined;
    if (close !== undefined) {
      spans.push([offset + start, offset + (marks[close]?.at ?? start)]);
      i = close;
    } else if (nextLine.startsWith(open.text)) {
      spans.push([offset + start, offset + line.trimEnd().length]);
      break;
    }
  }
  return spans.filter(([start, end]) => start < end);
}

/** Apostrophes stand within or after a word: only a mark after a space opens, only one before no word closes. */
function readMark(line: string, text: string, at: number): Mark {
  const before = line[at - 1] ?? " ";
  const after = line[at + text.length] ?? " ";
  const afterSpace = BEFORE_OPENING.test(before) || CLOSERS.has(before);
  const beforeSpace = /\s/.test(after);
  if (text === "'" || text === "‘" || text === "’") {
    return { text, at, opens: afterSpace && !beforeSpace, closes: !/\s/.test(before) && !WORD.test(after) };
  }
  if (text === '"' || text === "''") return { text, at, opens: !beforeSpace || afterSpace, closes: true };
  return { text, at, opens: CLOSERS.has(text), closes: true };
}

function closesLater(open: Mark, closers: string, lastCloser: Map<string, number>): boolean {
  const single = closers === "''" ? ["''"] : [...closers];
  return single.some((closer) => (lastCloser.get(closer) ?? -1) > open.at);
}

function findCloser(marks: Mark[], from: number, closers: string): number | undefined {
  const opener = marks[from]?.text;
  const symmetric = opener === closers;
  let depth = 1;
  let last: number | undefined;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    const closes = mark.closes && (symmetric ? mark.text === closers : closers.includes(mark.text));
    if (closes) {
      last = i;
      depth--;
      if (depth === 0) return i;
    } else if (mark.text === opener && mark.opens && !symmetric) depth++;
  }
  return last;
}
