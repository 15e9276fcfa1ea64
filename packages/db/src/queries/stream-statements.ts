import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { listStatements } from "./list-statements";
import type { StatementCard } from "./statement-card";

const CHUNK = 500;

/** All that a query finds, newest first, a chunk at a time in memory. */
export async function* streamStatements(
  db: Db,
  { query }: { query: QueryNode | null },
): AsyncIterable<StatementCard> {
  let cursor: string | undefined;
  do {
    const page = await listStatements(db, { query, limit: CHUNK, cursor });
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
