import { createHash } from "node:crypto";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import type { Place } from "../search/cursor";
import { findRows } from "../search/find-rows";
import { nameColumns } from "./read-rows";

/**
 * What tells whether the first page of a query has changed, for a fraction of the page's price: a digest of its
 * statements and of when each last changed.
 */
export async function stampPage(
  db: Db,
  { query, limit }: { query: QueryNode | null; limit: number },
): Promise<string> {
  const found = await findRows<Stamped>(db, query, {
    columns: STAMPED,
    from: undefined,
    direction: "older",
    limit,
  });
  const stamps = found.map(({ id, contentChangedAt }) => `${id} ${contentChangedAt}`);
  return createHash("md5").update(stamps.join()).digest("hex");
}

type Stamped = Place & { contentChangedAt: string };
const STAMPED = nameColumns(statements, ["id", "listedOn", "contentChangedAt"]);
