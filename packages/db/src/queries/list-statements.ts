import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { type Place, readCursor, writeCursor } from "../search/cursor";
import { listWanted } from "../search/find-marks";
import { findRows } from "../search/find-rows";
import type { Direction } from "../search/order";
import { writeRankQuery } from "../search/words";
import { CARD_COLUMNS, type CardRow, type Told, toCardRows } from "./card-rows";
import { type StatementCard, toCards } from "./statement-card";

export interface ListOptions {
  /** All of the timeline without one. */
  query: QueryNode | null;
  limit: number;
  /** From a page of the same query and sort. */
  cursor?: string | undefined;
  direction?: Direction | undefined;
  /** By relevance, the best match comes first; without words to match, the newest. */
  sort?: "date" | "relevance" | undefined;
  /** Only those whose content changed after it. */
  changedAfter?: Date | undefined;
}

export interface StatementPage {
  items: StatementCard[];
  /** Of the page of older (less relevant) ones; null on the last. */
  nextCursor: string | null;
  previousCursor: string | null;
}

/** A page of what a query finds, with the words that matched marked. Throws `InvalidCursorError`. */
export async function listStatements(db: Db, options: ListOptions): Promise<StatementPage> {
  const { query, limit, cursor, direction = "older" } = options;
  const wanted = listWanted(query);
  const rankedBy = options.sort === "relevance" ? writeRankQuery(wanted) : undefined;
  const from = cursor === undefined ? undefined : readCursor(cursor, rankedBy !== undefined);
  const { changedAfter } = options;
  const asked = { columns: CARD_COLUMNS, from, direction, limit: limit + 1, rankedBy, changedAfter };
  const found = await findRows<FoundRow>(db, query, asked);
  const page = found.slice(0, limit);
  if (direction === "newer") page.reverse();
  const cursors = writeCursors(page, { from, direction, hasMore: found.length > limit });
  return { items: await toCards(db, toCardRows(page), wanted), ...cursors };
}

type FoundRow = Told<CardRow> & { rank?: number };

function writeCursors(
  page: Place[],
  { from, direction, hasMore }: { from: Place | undefined; direction: Direction; hasMore: boolean },
) {
  const [first, last] = [page[0], page.at(-1)];
  const hasOlder = direction === "newer" || hasMore;
  const hasNewer = direction === "newer" ? hasMore : from !== undefined;
  return {
    nextCursor: hasOlder && last ? writeCursor(last) : null,
    previousCursor: hasNewer && first ? writeCursor(first) : null,
  };
}
