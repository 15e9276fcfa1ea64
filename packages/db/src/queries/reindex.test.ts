import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { QueryNode } from "../query-tree";
import { isReindexed } from "../search/reindexed";
import { saveTimeline } from "../search/sample-timeline";
import { createTestDatabase } from "../testing";
import { listArticles } from "./list-articles";
import { listStatements } from "./list-statements";
import { countArticlesToReindex, finishReindexing, reindexArticles, reindexNames } from "./reindex";

const database = await createTestDatabase("reindex");
const { db } = database;
afterAll(() => database.drop());

const PHRASE: QueryNode = { type: "phrase", text: "frank and firm", within: null };
const OUTLET: QueryNode = { type: "field", field: "source", values: ["le ciel"] };
const count = async (query: QueryNode) => (await listStatements(db, { query, limit: 10 })).items.length;
const countArticles = async (query: QueryNode) => (await listArticles(db, { query, limit: 10 })).length;

/** What an older version would have stored: no neighbours, no words of articles, names folded in another way. */
beforeEach(async () => {
  await saveTimeline(db);
  await db.execute(sql`
    update statements set tsv = ts_delete(tsv,
      array(select lexeme from unnest(tsv) as had(lexeme) where lexeme like '^%'))`);
  await db.execute(sql`delete from article_words`);
  await db.execute(sql`update sources set name_folded = upper(name)`);
  await db.execute(sql`update settings set value = '1' where name = 'lexemes'`);
});

test("a phrase is found before, while and after its row is brought up to date", async () => {
  expect(await count(PHRASE)).toBe(1);
  expect(await reindexArticles(db, { limit: 2 })).toBe(2);
  expect(await count(PHRASE)).toBe(1);
  expect(await countArticlesToReindex(db)).toBe(1);
  expect(await isReindexed(db)).toBe(false);
  expect(await reindexArticles(db, { limit: 2 })).toBe(1);
  await finishReindexing(db);
  expect(await isReindexed(db)).toBe(true);
  expect(await count(PHRASE)).toBe(1);
  expect(await countArticlesToReindex(db)).toBe(3);
});

test("every row has what a new one has", async () => {
  expect([await countArticles(PHRASE), await count(OUTLET)]).toEqual([0, 0]);
  await reindexArticles(db, { limit: 10 });
  await reindexNames(db);
  expect([await countArticles(PHRASE), await count(OUTLET)]).toEqual([1, 2]);
  const lacking = await db.execute(
    sql`select from statements where not exists (select from unnest(tsv) as had(lexeme) where lexeme like '^%')`,
  );
  expect(lacking).toHaveLength(0);
});

test("a database that was empty when it was made needs none", async () => {
  const fresh = await createTestDatabase("reindex_fresh");
  expect(await isReindexed(fresh.db)).toBe(true);
  await fresh.drop();
});
