import { sql } from "drizzle-orm";
import type { Db } from "../client";
import type { Compiled } from "./compile-query";
import { type FoundPlace, type PlacesAsked, readPlaces, writePlaces } from "./list-places";
import { isBeyond, orderBy } from "./order";

/** The best matches are looked for among so many of the newest that fit. */
const NEWEST = 5_000;

const COLUMNS = [sql`rank`, sql`listed_on`, sql`id`];

/** Where the best matches of a tsquery stand, the best first. */
export async function listRankedPlaces(
  db: Db,
  compiled: Compiled,
  { rankedBy, from, direction, limit }: PlacesAsked & { rankedBy: string },
): Promise<FoundPlace[]> {
  const newest = await writePlaces(db, compiled, {
    from: undefined,
    direction: "older",
    limit: NEWEST,
    withLexemes: true,
  });
  const beyond = from ? isBeyond(COLUMNS, from, direction) : sql`true`;
  return readPlaces(
    db,
    sql`
      select article_id, id, listed_on, rank from (
        select article_id, id, listed_on, ts_rank_cd(tsv, ${rankedBy}::tsquery) as rank from (${newest}) as newest
      ) as ranked
      where ${beyond} order by ${sql.join(orderBy(COLUMNS, direction), sql`, `)} limit ${limit}`,
  );
}
