import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { listStatements, type StatementPage } from "./list-statements";
import type { StatementCard } from "./statement-card";

const CHUNK = 500;

/** All that a query finds, newest first; two chunks at most are in memory. */
export async function* streamStatements(
  db: Db,
  { query }: { query: QueryNode | null },
): AsyncIterable<StatementCard> {
  const read = (cursor?: string): Promise<StatementPage> => {
    const page = listStatements(db, { query, limit: CHUNK, cursor });
    // Who stops early does not wait for it, and hears no more of it.
    page.catch(() => undefined);
    return page;
  };
  let next: Promise<StatementPage> | undefined = read();
  while (next) {
    const { items, nextCursor }: StatementPage = await next;
    // Read while these are being written.
    next = nextCursor === null ? undefined : read(nextCursor);
    yield* items;
  }
}
