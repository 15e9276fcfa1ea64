import { listStoredTexts, type StoredText } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, expect, test } from "vitest";
import { readArticleRecord } from "../ingest/article-record";
import { parseRecord } from "../ingest/parse-record";
import { storeArticle } from "../ingest/store-article";
import { createThreads } from "../ingest/threads";
import { reparseArchive } from "./reparse-archive";

const database = await createTestDatabase("reparse_archive");
const threads = createThreads({ threads: 1 });
afterAll(async () => {
  await threads.close();
  await database.drop();
});

const now = new Date("2026-01-01T00:00:00Z");

async function store(number: number, roads: number): Promise<string> {
  const record = readArticleRecord(
    {
      url: `https://news.example/${number}`,
      text: `Chinese President Xi Jinping said on Friday that China wants ${roads} new roads to Iran.`,
      published: "2022-07-30",
    },
    now,
  );
  return (await storeArticle(database.db, record, { parse: parseRecord })).articleId;
}

async function reparse(readStored: typeof threads.readStored = threads.readStored) {
  const run = { isAll: false, after: "", isOver: () => false, batch: 2 };
  const total = { articles: 0, failures: new Array<string>() };
  for await (const { counts, failures } of reparseArchive({ connection: database, readStored }, run)) {
    total.articles += counts.articles;
    total.failures.push(...failures);
  }
  return total;
}

const outdate = () => database.sql`update articles set parser_version = 'older'`;

test("a poisoned article is named, and all others are parsed again", async () => {
  const ids = [await store(1, 2), await store(2, 3), await store(3, 4), await store(4, 5)];
  const [unreadable = "", unwritable = ""] = ids;
  await outdate();
  await database.sql.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
    create trigger refuse before update on articles for each row when (old.id = '${unwritable}') execute function refuse()`);
  const choke = async (texts: StoredText[]) => {
    const readings = await threads.readStored(texts);
    return readings.map((reading, index) =>
      texts[index]?.id === unreadable ? new RangeError("it took longer than 60 s") : reading,
    );
  };
  const { articles, failures } = await reparse(choke);
  expect(articles).toBe(2);
  expect(failures.toSorted()).toEqual(
    [
      `article ${unreadable} (https://news.example/1): not parsed again: it took longer than 60 s`,
      `article ${unwritable} (https://news.example/2): not parsed again: no room`,
    ].toSorted(),
  );
  await database.sql`drop trigger refuse on articles`;
  expect(await reparse()).toEqual({ articles: 2, failures: [] });
  expect(await reparse()).toEqual({ articles: 0, failures: [] });
});

test("an article that is edited while it is read keeps what it says now", async () => {
  const id = await store(5, 6);
  await outdate();
  let isFirst = true;
  const edit = async (texts: StoredText[]) => {
    const readings = await threads.readStored(texts);
    if (isFirst && texts.some((text) => text.id === id)) {
      isFirst = false;
      await store(5, 7);
    }
    return readings;
  };
  await reparse(edit);
  const [text] = await listStoredTexts(database.db, [id]);
  expect(text?.text).toContain("7 new roads");
  const stored = await database.sql`
    select words, withdrawn_because as because from statements where article_id = ${id} order by words`;
  expect([...stored]).toEqual([
    { words: "China wants 6 new roads to Iran", because: "source-edited" },
    { words: "China wants 7 new roads to Iran", because: null },
  ]);
});
