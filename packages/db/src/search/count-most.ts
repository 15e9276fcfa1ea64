import { or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { eventClaims } from "../schema";
import { findClaims } from "./compile-corroboration";
import { findTotal } from "./count-days";
import { listParts } from "./query-parts";
import { COUNTABLE } from "./sample";

/** How many statements fit, or a number that is not much greater; undefined where it cannot be told at once. */
export async function countMost(db: Db, query: QueryNode | null): Promise<number | undefined> {
  const total = await findTotal(db, query);
  if (total !== undefined) return total;
  const parts = listParts(query);
  for (const claims of parts.flatMap((part) => findClaimsOf(part) ?? [])) {
    // Beside other conditions it tells something only where it is small.
    if (parts.length === 1) return countClaims(db, claims);
    const count = await countClaims(db, claims, COUNTABLE + 1);
    if (count <= COUNTABLE) return count;
  }
  return undefined;
}

function findClaimsOf(part: QueryNode): SQL | undefined {
  if (part.type !== "field" || (part.field !== "origins" && part.field !== "sides")) return undefined;
  const { field, values } = part;
  const claims = values.map((value) => findClaims(field, value));
  return claims.includes(undefined) ? undefined : or(...claims);
}

/** Told by their index alone. */
async function countClaims(db: Db, claims: SQL, most?: number): Promise<number> {
  const limit = most === undefined ? sql`` : sql`limit ${most}`;
  const [row] = await db.execute<{ found: number }>(sql`
    select count(*)::integer as found from (
      select from ${eventClaims} where ${eventClaims.statementId} is not null and ${claims} ${limit}
    ) as counted`);
  return row?.found ?? 0;
}
