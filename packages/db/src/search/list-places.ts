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
  const { walk, gather } = await chooseWays(db, compiled, asked);
  const met = walk && (await readPlaces(db, walk));
  return met?.length === asked.limit ? met : readPlaces(db, gather);
}

export async function readPlaces(db: Db, query: SQL): Promise<FoundPlace[]> {
  const rows = await db.execute<{ article_id: string; id: string; listed_on: string; rank?: number }>(query);
  return rows.map(({ article_id: articleId, listed_on, ...row }) => ({
    ...row,
    articleId,
    listedOn: listed_on,
  }));
}

/**
 * Two ways to them: to walk along the timeline, which stops short of a page where it has come too far, and to gather all
 * that fit. There is no walk where little fits, and no other way where everything does.
 */
export async function chooseWays(
  db: Db,
  { bounds, rest }: Compiled,
  { from, direction, limit, withLexemes = false }: PlacesAsked & { withLexemes?: boolean },
): Promise<{ walk: SQL | undefined; gather: SQL }> {
  const lexemes = withLexemes ? sql`, ${statements.tsv}` : sql``;
  const columns = sql`${statements.articleId}, ${statements.id}, ${statements.listedOn}::text${lexemes}`;
  const ordered = sql.join(orderBy(TIMELINE, direction), sql`, `);
  const beyond = from && isBeyond(TIMELINE, from, direction);
  const along = (more: SQL, most: number) => sql`
    select ${columns}${more} from ${statements} where ${and(bounds, beyond) ?? sql`true`}
    order by ${ordered} limit ${most}`;
  if (!rest) return { walk: undefined, gather: along(sql``, limit) };
  // "offset 0" keeps the planner from walking along the timeline after all.
  const gather = sql`
    select * from (
      select ${columns} from ${statements} where ${and(bounds, rest, beyond)} offset 0
    ) as ${statements} order by ${ordered} limit ${limit}`;
  const enough = Math.ceil(Math.sqrt(limit * (await countEverything(db))));
  if ((await estimateMatches(db, and(bounds, rest) ?? rest, enough)) < enough)
    return { walk: undefined, gather };
  const walk = sql`
    select * from (${along(sql`, ${rest} as fits`, FARTHER * enough)}) as met where fits limit ${limit}`;
  return { walk, gather };
}

/**
 * Walking on for as long as gathering would take costs twice the better way at most, whenever a word was in use. So much
 * farther, because the page of a word of even use is met after `enough` statements only on average.
 */
const FARTHER = 3;
