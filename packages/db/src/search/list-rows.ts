import { and, type SQL } from "drizzle-orm";
import type { Db } from "../client";
import { readRows } from "../queries/read-rows";
import type { Compiled } from "./compile-query";
import { countAboutEverything, countUpTo, estimateMatches } from "./sample";
import { type RowsAsked, writeGather, writeNext, writeWalk } from "./write-ways";

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
  compiled: Compiled,
  asked: RowsAsked,
): Promise<{ walk: SQL | undefined; gather: SQL }> {
  const { bounds, rest, isOfDays } = compiled;
  if (!rest) return { walk: undefined, gather: writeNext(compiled, asked) };
  const enough = Math.ceil(Math.sqrt(asked.limit * (await countAboutEverything(db))));
  const estimate = isOfDays ? countUpTo : estimateMatches;
  const isEnough = (await estimate(db, and(bounds, rest) ?? rest, enough)) >= enough;
  return {
    walk: isEnough ? writeWalk(compiled, asked, FARTHER * enough) : undefined,
    gather: writeGather(compiled, asked),
  };
}

/**
 * Walking on for as long as gathering would take costs twice the better way at most, whenever a word was in use. So much
 * farther, because the page of a word of even use is met after `enough` statements only on average.
 */
const FARTHER = 3;
