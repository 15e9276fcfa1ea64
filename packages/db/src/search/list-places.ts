import { and, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { statements } from "../schema";
import type { Compiled } from "./compile-query";
import type { Place } from "./cursor";
import { type Direction, isBeyond, type OrderColumns, orderBy } from "./order";
import { countEverything, estimateMatches } from "./sample";

export interface PlacesAsked {
  from: Place | undefined;
  direction: Direction;
  limit: number;
}

export type FoundPlace = Place & { articleId: string };

const TIMELINE: OrderColumns = [statements.listedOn, statements.id];

/** Where the statements of a page stand, from `from` in the direction asked for. */
export async function listPlaces(db: Db, compiled: Compiled, asked: PlacesAsked): Promise<FoundPlace[]> {
  return readPlaces(db, await writePlaces(db, compiled, asked));
}

export async function readPlaces(db: Db, query: SQL): Promise<FoundPlace[]> {
  const rows = await db.execute<{ article_id: string; id: string; listed_on: string; rank?: number }>(query);
  return rows.map(({ article_id: articleId, listed_on, ...row }) => ({
    ...row,
    articleId,
    listedOn: listed_on,
  }));
}

/** The query for them, with their lexemes where these are wanted too. */
export async function writePlaces(
  db: Db,
  { bounds, rest }: Compiled,
  { from, direction, limit, withLexemes = false }: PlacesAsked & { withLexemes?: boolean },
): Promise<SQL> {
  const lexemes = withLexemes ? sql`, ${statements.tsv}` : sql``;
  const columns = sql`${statements.articleId}, ${statements.id}, ${statements.listedOn}::text${lexemes}`;
  const ordered = sql.join(orderBy(TIMELINE, direction), sql`, `);
  const beyond = from && isBeyond(TIMELINE, from, direction);
  if (rest && !(await areMany(db, and(bounds, rest) ?? rest, limit))) {
    // "offset 0" keeps the planner from walking along the timeline after all.
    return sql`
      select * from (
        select ${columns} from ${statements} where ${and(bounds, rest, beyond)} offset 0
      ) as ${statements} order by ${ordered} limit ${limit}`;
  }
  // Hidden from the planner, which might rather gather all that fit than meet the first few on its way.
  const fits = rest && sql`coalesce(${rest}, false)`;
  return sql`
    select ${columns} from ${statements} where ${and(bounds, fits, beyond) ?? sql`true`}
    order by ${ordered} limit ${limit}`;
}

/** Whether walking along the timeline meets a page of statements that fit before gathering all of them would be done. */
async function areMany(db: Db, condition: SQL, limit: number): Promise<boolean> {
  const enough = Math.ceil(Math.sqrt(limit * (await countEverything(db))));
  return (await estimateMatches(db, condition, enough)) >= enough;
}
