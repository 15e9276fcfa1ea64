import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { Compiled } from "./compile-query";
import { chooseWays, type FoundPlace, type PlacesAsked, readPlaces } from "./list-places";
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
  const { walk, gather } = await chooseWays(db, compiled, {
    from: undefined,
    direction: "older",
    limit: NEWEST,
    withLexemes: true,
  });
  const beyond = from ? isBeyond(COLUMNS, from, direction) : sql`true`;
  const best = (newest: SQL) => sql`
    select article_id, id, listed_on, rank from (
      select article_id, id, listed_on, ts_rank_cd(tsv, ${rankedBy}::tsquery) as rank, count(*) over () as met
      from (${newest}) as newest
    ) as ranked
    where ${beyond} and ${newest === gather || sql`met = ${NEWEST}`}
    order by ${sql.join(orderBy(COLUMNS, direction), sql`, `)} limit ${limit}`;
  const places = walk ? await readPlaces(db, best(walk)) : [];
  return places.length > 0 ? places : readPlaces(db, best(gather));
}
