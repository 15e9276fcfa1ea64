import type { Db } from "../src/client";
import { countByPeriod } from "../src/queries/count-by-period";
import { countStatements } from "../src/queries/count-statements";
import { listFacets } from "../src/queries/list-facets";
import { listStatements } from "../src/queries/list-statements";
import type { QueryNode } from "../src/query-tree";
import type { Draw, drawQueries } from "./draw-queries";

type Ask = (db: Db, query: QueryNode | null) => Promise<unknown>;

export interface QueryClass {
  name: string;
  draw: Draw;
  ask: Ask;
  /** Milliseconds at the 95th percentile; undefined where none are asked for. */
  wanted?: number;
}

const LIMIT = 50;
const PAGES = 1_000;

/** The classes of queries that are measured, with what is wanted of each. */
export function listClasses(draws: ReturnType<typeof drawQueries>): QueryClass[] {
  const page: Ask = (db, query) => listStatements(db, { query, limit: LIMIT });
  const facets: Ask = (db, query) => listFacets(db, { query });
  const histogram: Ask = (db, query) => countByPeriod(db, { query });
  const total: Ask = (db, query) => countStatements(db, { query });
  return [
    { name: "page, no filter", draw: draws.none, ask: page, wanted: 5 },
    { name: "page, pair and dates", draw: draws.pairInTime, ask: page, wanted: 10 },
    { name: "page, rare word", draw: draws.rare, ask: page, wanted: 15 },
    { name: "page, phrase", draw: draws.phrase, ask: page, wanted: 25 },
    { name: "page, word + country + topic", draw: draws.mixed, ask: page, wanted: 30 },
    { name: "page, common word", draw: draws.common, ask: page, wanted: 10 },
    { name: "page, word common long ago", draw: draws.past, ask: page, wanted: 250 },
    { name: "page, published in a year long ago", draw: draws.published, ask: page, wanted: 50 },
    { name: "page, is:joint", draw: draws.joint, ask: page, wanted: 50 },
    { name: "page, has:relay", draw: draws.relayed, ask: page, wanted: 50 },
    { name: "page, origins:>=N", draw: draws.told, ask: page, wanted: 50 },
    { name: "page, sides:both", draw: draws.shared, ask: page, wanted: 50 },
    { name: "page 1,000", draw: draws.none, ask: askPage(PAGES), wanted: 5 },
    { name: "facets, none", draw: draws.none, ask: facets, wanted: 20 },
    { name: "facets, pair", draw: draws.pair, ask: facets, wanted: 20 },
    { name: "histogram, none", draw: draws.none, ask: histogram, wanted: 20 },
    { name: "histogram, pair", draw: draws.pair, ask: histogram, wanted: 20 },
    { name: "facets, word + country + topic", draw: draws.mixed, ask: facets, wanted: 60 },
    { name: "histogram, word + country + topic", draw: draws.mixed, ask: histogram, wanted: 40 },
    { name: "facets, common word", draw: draws.common, ask: facets, wanted: 150 },
    { name: "histogram, common word", draw: draws.common, ask: histogram, wanted: 100 },
    { name: "count, word + country + topic", draw: draws.mixed, ask: total },
    { name: "facets, without a word", draw: draws.lacking, ask: facets, wanted: 150 },
    { name: "count, common word", draw: draws.common, ask: total },
  ];
}

/** The page that a reader comes to who goes on and on: its cursor is found once. */
function askPage(number: number): Ask {
  let cursor: Promise<string | undefined> | undefined;
  return async (db, query) => {
    cursor ??= findCursor(db, query, number);
    return listStatements(db, { query, limit: LIMIT, cursor: await cursor });
  };
}

async function findCursor(db: Db, query: QueryNode | null, number: number): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 1; page < number; page += 10) {
    const { nextCursor } = await listStatements(db, { query, limit: LIMIT * 10, cursor });
    cursor = nextCursor ?? undefined;
  }
  return cursor;
}
