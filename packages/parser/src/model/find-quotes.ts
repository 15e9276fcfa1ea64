import type { Span } from "../types";

const MARK = /``|''|’’|["“”«»„'‘’]/g;
/** The marks that close a quotation opened so; other openings are closed by any mark of their size. */
const CLOSED_BY: Record<string, string> = { "„": '“”"', "«": "»" };
const OPENERS = new Set(["“", "«", "``", "„"]);
const LONGEST_SINGLE = 1500;

interface Open {
  mark: string;
  from: number;
  single: boolean;
}

/** Inner spans of the outermost quotations of a paragraph; one left open at the start of a sentence runs to the end. */
export function findQuotes(paragraph: string): Span[] {
  const spans: Span[] = [];
  const closesLater = watchSingles(paragraph);
  let open: Open | null = null;
  for (const { 0: mark, index: start } of paragraph.matchAll(MARK)) {
    const end = start + mark.length;
    const single = /^['‘’]$/.test(mark);
    const opens = canOpen(paragraph, mark, { start, end });
    if (open === null) {
      if (opens && (!single || closesLater(end))) open = { mark, from: end, single };
    } else if (
      closes(open, { mark, single, opens }) &&
      (!single || endsSingle(paragraph, start, closesLater))
    ) {
      spans.push([open.from, start]);
      open = null;
    } else if (
      !open.single &&
      opens &&
      !single &&
      /[.!?,]\s*$/.test(paragraph.slice(Math.max(0, start - 3), start))
    ) {
      spans.push([open.from, start - 1]);
      open = { mark, from: end, single };
    }
  }
  if (open && !open.single && startsSentence(paragraph, open.from)) spans.push([open.from, paragraph.length]);
  return spans.filter(([from, to]) => to > from);
}

function canOpen(paragraph: string, mark: string, { start, end }: { start: number; end: number }): boolean {
  if (OPENERS.has(mark) || mark === "‘") return true;
  if (/[”»’]/.test(mark)) return false;
  return /^$|[\s([—–-]/.test(paragraph.charAt(start - 1)) && /\S/.test(paragraph.charAt(end));
}

function closes(
  open: Open,
  { mark, single, opens }: { mark: string; single: boolean; opens: boolean },
): boolean {
  const own = CLOSED_BY[open.mark];
  if (own !== undefined) return own.includes(mark);
  return single === open.single && !opens;
}

/** An apostrophe within a single quotation does not end it. */
function endsSingle(text: string, start: number, closesLater: (from: number) => boolean): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + 1);
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
  return /[.,!?]/.test(before) || !/s/.test(before) || /[.,;:)!?]|^$/.test(after) || !closesLater(start + 1);
}

function startsSentence(paragraph: string, from: number): boolean {
  return /^\s*$|[.!?]\s*$/.test(paragraph.slice(Math.max(0, from - 9), from - 1));
}

/** Tells for places asked in order whether a single mark closes after them before the next one opens. */
function watchSingles(text: string): (from: number) => boolean {
  const nextOpening = watch(text.matchAll(/(?<=[\s(])['‘](?=\S)/g));
  const nextClosing = watch(text.matchAll(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu));
  return (from) => {
    const closing = nextClosing(from);
    return closing < from + LONGEST_SINGLE && closing < nextOpening(from);
  };
}

function watch(matches: Iterator<RegExpExecArray>): (from: number) => number {
  let next = -1;
  return (from) => {
    while (next < from) {
      const { value, done } = matches.next();
      next = done ? Infinity : value.index;
    }
    return next;
  };
}
