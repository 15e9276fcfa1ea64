import { and, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { readRows } from "../queries/read-rows";
import { statements } from "../schema";
import type { Compiled } from "./compile-query";
import type { Place } from "./cursor";
import { type Direction, isBeyond, type OrderColumns, orderBy } from "./order";
import { countAboutEverything, countUpTo, estimateMatches } from "./sample";

export interface RowsAsked {
  /** Of `statements`, with the names that they have in the rows. */
  columns: SQL;
  from: Place | undefined;
  direction: Direction;
  limit: number;
}

export const TIMELINE: OrderColumns = [statements.listedOn, statements.id];
const KEYS = sql`${statements.listedOn}, ${statements.id}`;

/** The statements of a page, from `from` in the direction asked for. */
export async function listRows<Row>(db: Db, compiled: Compiled, asked: RowsAsked): Promise<Row[]> {
  const { walk, gather } = await chooseWays(db, compiled, asked);
  const met = walk && (await readRows<Row>(db, walk));
  return met?.length === asked.limit ? met : readRows<Row>(db, gather);
}

/**
 * Two ways to them: to walk along the timeline, which stops short of a page where it has come too far, and to gather all
 * that fit. There is no walk where little fits, and no other way where everything does.
 */
export async function chooseWays(
  db: Db,
  { bounds, rest, isOfDays }: Compiled,
  { columns, from, direction, limit }: RowsAsked,
): Promise<{ walk: SQL | undefined; gather: SQL }> {
  const ordered = sql.join(orderBy(TIMELINE, direction), sql`, `);
  const beyond = from && isBeyond(TIMELINE, from, direction);
  const along = (selected: SQL, most: number) => sql`
    select ${selected} from ${statements} where ${and(bounds, beyond) ?? sql`true`}
    order by ${ordered} limit ${most}`;
  if (!rest) return { walk: undefined, gather: along(columns, limit) };
  // "offset 0" keeps the planner from walking along the timeline after all.
  const fitting = (selected: SQL) =>
    sql`select ${selected} from ${statements} where ${and(bounds, rest, beyond)} offset 0`;
  const first = sql`as ${statements} order by ${ordered} limit ${limit}`;
  // What an index tells all of is put in order there: only the page itself is read.
  const gather = isOfDays
    ? sql`
        select ${columns} from (select * from (${fitting(KEYS)}) ${first}) as first
        join ${statements} on ${statements.id} = first.id order by ${ordered}`
    : sql`select ${columns} from (${fitting(sql`*`)}) ${first}`;
  const enough = Math.ceil(Math.sqrt(limit * (await countAboutEverything(db))));
  const estimate = isOfDays ? countUpTo : estimateMatches;
  if ((await estimate(db, and(bounds, rest) ?? rest, enough)) < enough) return { walk: undefined, gather };
  const walk = sql`
    select ${columns} from (${along(sql`*, ${rest} as fits`, FARTHER * enough)}) as ${statements}
    where fits limit ${limit}`;
  return { walk, gather };
}

/**
 * Walking on for as long as gathering would take costs twice the better way at most, whenever a word was in use. So much
 * farther, because the page of a word of even use is met after `enough` statements only on average.
 */
const FARTHER = 3;
