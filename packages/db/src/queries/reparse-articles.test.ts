import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parseAgain } from "../parse-again";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { removeArticle } from "./remove-article";
import {
  countArticlesToReparse,
  listArticlesToReparse,
  listStoredTexts,
  reparseArticles,
} from "./reparse-articles";
import { saveArticles } from "./save-article";
import { settleEvents } from "./settle-events";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("reparse_articles");
}, 60_000);
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate articles, sources, people, events cascade`;
});

const WARM = { speaker: XI, words: "Ties are as firm as ever" };
const COOL = { speaker: RAISI, words: "Sanctions are no way to talk" };
const LATER = new Date("2026-01-02T00:00:00Z");

/** Two reports of one call. */
const REPORTS = [
  sampleArticle({ url: "https://news.example/1", lines: [WARM, COOL] }),
  sampleArticle({ url: "https://news.example/2", lines: [COOL] }),
];

async function saveReports() {
  const saved = await saveArticles(database.db, REPORTS);
  await settleEvents(database.db);
  return saved.map(({ articleId }) => articleId);
}

/** Every row of every table with the transaction that wrote it. */
async function readRows(): Promise<string[]> {
  const tables = await database.sql`select tablename from pg_tables where schemaname = 'public' order by 1`;
  const rows = await Promise.all(
    tables.map(({ tablename: table }) =>
      database.db.execute<{ row: string }>(
        sql.raw(
          `select '${table}' || ' ' || xmin::text || ' ' || t::text as row from ${table} t order by t::text`,
        ),
      ),
    ),
  );
  return rows.flatMap((table) => table.map(({ row }) => row));
}

const readAgain = async (ids: string[], parserVersion: string) => {
  const parses = new Map(REPORTS.map(({ article: _article, ...parse }, index) => [ids[index], parse]));
  const texts = await listStoredTexts(database.db, ids);
  const read = texts.flatMap((stored) => {
    const parse = parses.get(stored.id);
    return parse ? [{ stored, parse: { ...parse, supported: true, parserVersion } }] : [];
  });
  return reparseArticles(database.db, read, LATER);
};

test("what the same parser reads as before touches no row", async () => {
  const ids = await saveReports();
  const before = await readRows();
  expect((await readAgain(ids, "1")).counts).toEqual({ articles: 2, kept: 3, added: 0, withdrawn: 0 });
  expect(await settleEvents(database.db)).toBe(0);
  expect(await readRows()).toEqual(before);
});

test("a newer parser that reads the same leaves its mark on the articles alone", async () => {
  const ids = await saveReports();
  const before = await readRows();
  await readAgain(ids, "2");
  await settleEvents(database.db);
  const isNew = (row: string) => !before.includes(row);
  const tables = (await readRows()).filter(isNew).map((row) => row.split(" ")[0]);
  expect(tables).toEqual(["articles", "articles", "event_reports", "event_reports"]);
  expect(await countArticlesToReparse(database.db, { parserVersion: "2" })).toBe(0);
});

test("what changed since its text was listed is told and left alone", async () => {
  const [first = ""] = await saveReports();
  const texts = await listStoredTexts(database.db, [first]);
  const edited = sampleArticle({ url: "https://news.example/1", lines: [WARM], seenAt: LATER });
  await saveArticles(database.db, [edited]);
  const before = await readRows();
  const parse = { events: [], statements: [], supported: true, parserVersion: "2" };
  const read = texts.map((stored) => ({ stored, parse }));
  expect(await reparseArticles(database.db, read, LATER)).toMatchObject({
    counts: { articles: 0 },
    outdated: [first],
  });
  expect(await readRows()).toEqual(before);
  await removeArticle(database.db, first);
  expect(await reparseArticles(database.db, read, LATER)).toMatchObject({
    counts: { articles: 0 },
    outdated: [],
  });
});

test("what another parser read last is listed in the order of ids", async () => {
  const ids = (await saveReports()).toSorted();
  const list = (due: { parserVersion?: string; after?: string }) =>
    listArticlesToReparse(database.db, { ...due, limit: 10 });
  expect(await list({ parserVersion: "1" })).toEqual([]);
  expect((await list({ parserVersion: "2" })).map(({ id }) => id)).toEqual(ids);
  expect((await list({ after: ids[0] })).map(({ id }) => id)).toEqual(ids.slice(1));
  expect(await list({})).toMatchObject([{ size: expect.any(Number) }, { size: expect.any(Number) }]);
  await parseAgain(database.db, ids[0] ?? "", { events: [], statements: [], at: LATER });
  expect((await list({ parserVersion: "2" })).map(({ id }) => id)).toEqual(ids.slice(1));
});
