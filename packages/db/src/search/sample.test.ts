import { and, count, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countStatements } from "../queries/count-statements";
import { listStatements } from "../queries/list-statements";
import { saveArticle } from "../queries/save-article";
import type { QueryNode } from "../query-tree";
import { sampleArticle, XI } from "../sample-article";
import { statements } from "../schema";
import { createTestDatabase } from "../testing";
import { compileInParts, compileQuery } from "./compile-query";
import { readRows } from "../queries/read-rows";
import { chooseWays } from "./list-rows";
import { chooseSample } from "./sample";

const ARTICLES = 10;
const LINES = 30;
const common: QueryNode = { type: "word", text: "common" };
const seventh: QueryNode = { type: "word", text: "seventh" };
/** Said up to March; the newest 180 statements are later ones. */
const bygone: QueryNode = { type: "word", text: "bygone" };

/** Said all the year, and published in so many days. */
const published = (from: number, to: number): QueryNode => ({
  type: "date",
  field: "pub",
  ranges: [{ type: "days", from: `2022-10-1${from}`, to: `2022-10-1${to}` }],
});

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("sample");
  for (let article = 0; article < ARTICLES; article++) {
    const lines = Array.from({ length: LINES }, (_, line) => ({
      speaker: XI,
      words: `common words ${article} ${line}${line % 7 === 0 ? " seventh" : ""}${line % 9 < 3 ? " bygone" : ""}`,
      statement: { saidOn: `2022-0${1 + (line % 9)}-1${article}` },
    }));
    const [url, publishedOn] = [`https://news.example/${article}`, `2022-10-1${article}`];
    await saveArticle(database.db, sampleArticle({ url, publishedOn, lines }));
  }
}, 60_000);
afterAll(() => database.drop());

async function countIn(query: QueryNode, countable: number) {
  const fits = await compileQuery(database.db, query);
  const { condition, factor } = await chooseSample(database.db, fits, { countable });
  const [row] = await database.db.select({ found: count() }).from(statements).where(and(fits, condition));
  return { found: row?.found, factor };
}

const countIds = async (start: string) => {
  const [row] = await database.db.execute<{ found: number }>(
    sql`select count(*)::integer as found from statements where starts_with(id, ${start})`,
  );
  return row?.found;
};

test.each([
  { name: "all where they can be counted", countable: 300, start: "", factor: 1 },
  { name: "a part where they cannot", countable: 100, start: "a", factor: 32 },
])("counts $name", async ({ countable, start, factor }) => {
  expect(await countIn(common, countable)).toEqual({ found: await countIds(start), factor });
});

test("what little fits is counted however much there is beside it", async () => {
  expect(await countIn({ type: "word", text: "nowhere" }, 100)).toEqual({ found: 0, factor: 1 });
});

test.each([
  { name: "a common word, met on the way", query: common, total: ARTICLES * LINES, limit: 10 },
  { name: "a word common long ago, met too far away", query: bygone, total: ARTICLES * 12, limit: 10 },
  { name: "a rarer word, gathered first", query: seventh, total: ARTICLES * 5, limit: 20 },
  { name: "days of publication, met on the way", query: published(2, 6), total: 5 * LINES, limit: 10 },
  { name: "a day of publication, gathered first", query: published(7, 7), total: LINES, limit: 10 },
])("pages of $name hold every statement once, in order", async ({ query, total, limit }) => {
  const places: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listStatements(database.db, { query, limit, cursor });
    places.push(...page.items.map(({ listedOn, id }) => `${listedOn} ${id}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && places.length < total);
  expect(places).toHaveLength(total);
  expect(places).toEqual([...new Set(places)].toSorted().toReversed());
  expect(await countStatements(database.db, { query })).toEqual({ total, exact: true });
});

test("walking along the timeline stops where it has come too far, also for the best matches", async () => {
  const { db } = database;
  const columns = sql`id`;
  const asked = { columns, from: undefined, direction: "older" as const, limit: 10 };
  const { walk, gather } = await chooseWays(db, await compileInParts(db, bygone), asked);
  expect(walk && (await readRows(db, walk))).toEqual([]);
  expect(await readRows(db, gather)).toHaveLength(10);
  const { items } = await listStatements(db, { query: bygone, limit: 10, sort: "relevance" });
  expect(items).toHaveLength(10);
});
