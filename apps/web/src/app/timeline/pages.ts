import { type Ending, findBefore, findEnding, followOn } from "./follow-on";
import type { Pair } from "./lanes";
import type { TimelinePage } from "./load-page";
import type { Row } from "./rows";

/** A page of the list: always how many rows it has and where it ends; its rows only near what is in view. */
export interface Page {
  /** Where it is asked for; null for the one that came with the document. */
  cursor: string | null;
  count: number;
  older: string | null;
  ending: Ending | undefined;
  rows: Row[] | undefined;
}

export interface View {
  q: string;
  sort: "date" | "relevance";
  pair: Pair | undefined;
}

/** How many pages on either side of those in view keep their rows. */
const KEPT = 2;

/** A page as it follows on those before it. */
export function toPage(
  { rows: laid, older }: TimelinePage,
  { cursor, pages }: { cursor: string | null; pages: readonly Page[] },
): Page {
  const before = findBefore(pages.map(({ ending }) => ending));
  const rows = followOn(laid, before);
  return { cursor, older, rows, count: rows.length, ending: findEnding(rows, before) };
}

/** The rows of all pages, held or not. */
export function countRows(pages: readonly Page[]) {
  return pages.reduce((sum, { count }) => sum + count, 0);
}

/** The page that holds a row, and the row's place in it. */
export function locate(pages: readonly Page[], index: number) {
  let start = 0;
  for (const [number, page] of pages.entries()) {
    if (index < start + page.count) return { number, page, row: page.rows?.[index - start] };
    start += page.count;
  }
  return undefined;
}

/** The same pages, those far from the ones in view without their rows: however far one scrolls, as much is held. */
export function forgetFar(pages: Page[], [first, last]: readonly [number, number]): Page[] {
  const isFar = (number: number) => number < first - KEPT || number > last + KEPT;
  // The first page has no cursor to be asked for again.
  if (!pages.some(({ rows, cursor }, number) => rows && cursor !== null && isFar(number))) return pages;
  return pages.map((page, number) =>
    isFar(number) && page.cursor !== null ? { ...page, rows: undefined } : page,
  );
}

/** The number of the page to ask for: one in view that has no rows, or the next where the end is near. */
export function findWanted(
  pages: readonly Page[],
  { first, last, isNearEnd }: { first: number; last: number; isNearEnd: boolean },
) {
  const missing = pages.findIndex((page, number) => number >= first && number <= last && !page.rows);
  if (missing !== -1) return missing;
  return isNearEnd && pages.at(-1)?.older ? pages.length : undefined;
}
