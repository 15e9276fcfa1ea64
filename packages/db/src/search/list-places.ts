import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { statements } from "../schema";
import type { Place } from "./cursor";

export type Direction = "older" | "newer";

interface Page {
  condition: SQL | undefined;
  from: Place | undefined;
  direction: Direction;
  limit: number;
  /** The literal of a tsquery; the best match comes first then, instead of the newest. */
  rankedBy?: string | undefined;
}

/** Where the statements of a page stand, from `from` in the direction asked for. */
export function listPlaces(db: Db, { condition, from, direction, limit, rankedBy }: Page) {
  const rank = rankedBy === undefined ? undefined : rankBy(rankedBy);
  return db
    .select({
      articleId: statements.articleId,
      id: statements.id,
      listedOn: statements.listedOn,
      rank: rank ?? sql<null>`null`,
    })
    .from(statements)
    .where(and(condition, from && isBeyond(from, direction, rank)))
    .orderBy(...orderBy(direction, rank))
    .limit(limit);
}

const rankBy = (tsquery: string) => sql<number>`ts_rank_cd(${statements.tsv}, ${tsquery}::tsquery)`;

function isBeyond({ listedOn, id, rank: edge }: Place, direction: Direction, rank?: SQL): SQL {
  const sign = sql.raw(direction === "older" ? "<" : ">");
  if (!rank) return sql`(${statements.listedOn}, ${statements.id}) ${sign} (${listedOn}::date, ${id})`;
  return sql`(${rank}, ${statements.listedOn}, ${statements.id}) ${sign} (${edge}::real, ${listedOn}::date, ${id})`;
}

function orderBy(direction: Direction, rank?: SQL): SQL[] {
  const order = direction === "older" ? desc : asc;
  const place = [order(statements.listedOn), order(statements.id)];
  return rank ? [order(rank), ...place] : place;
}
