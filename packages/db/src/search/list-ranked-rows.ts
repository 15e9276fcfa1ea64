import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { readRows } from "../queries/read-rows";
import { statements } from "../schema";
import type { Compiled } from "./compile-query";
import { chooseWays } from "./list-rows";
import { isBeyond, orderBy } from "./order";
import type { RowsAsked } from "./write-ways";

/** The best matches are looked for among so many of the newest that fit. */
const NEWEST = 5_000;

const COLUMNS = [sql`ranked.rank`, sql`ranked.listed_on`, sql`ranked.id`];
const RANKED = sql`${statements.articleId}, ${statements.id}, ${statements.listedOn}, ${statements.tsv}`;

/** The best matches of a tsquery, the best first; their rank is asked for with the rest. */
export async function listRankedRows<Row>(
  db: Db,
  compiled: Compiled,
  { columns, rankedBy, from, direction, limit }: RowsAsked & { rankedBy: string },
): Promise<Row[]> {
  const { walk, gather } = await chooseWays(db, compiled, {
    columns: RANKED,
    from: undefined,
    direction: "older",
    limit: NEWEST,
  });
  const ordered = sql.join(orderBy(COLUMNS, direction), sql`, `);
  const beyond = from ? isBeyond(COLUMNS, from, direction) : sql`true`;
  const best = (newest: SQL) => sql`
    select ${columns}, ranked.rank from (
      select * from (
        select article_id, id, listed_on, ts_rank_cd(tsv, ${rankedBy}::tsquery) as rank, count(*) over () as met
        from (${newest}) as newest
      ) as ranked
      where ${beyond} and ${newest === gather || sql`met = ${NEWEST}`}
      order by ${ordered} limit ${limit}
    ) as ranked
    join ${statements} on ${statements.articleId} = ranked.article_id and ${statements.id} = ranked.id
    order by ${ordered}`;
  const rows = walk ? await readRows<Row>(db, best(walk)) : [];
  return rows.length > 0 ? rows : readRows<Row>(db, best(gather));
}
