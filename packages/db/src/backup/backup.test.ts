import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { mergeEvents, splitEvent } from "../queries/correct-events";
import { addFeed, setFeedsEnabled } from "../queries/feed";
import { saveArticle } from "../queries/save-article";
import { saveSetting } from "../queries/setting";
import { settleEvents } from "../queries/settle-events";

import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { BackupError, TargetError } from "./errors";
import { RUNNING_TABLES, TABLES } from "./tables";
import { backUp, restore } from "./testing";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

type Database = Awaited<ReturnType<typeof createTestDatabase>>;
let full: Database;
let empty: Database;
let lines: string[];

beforeAll(async () => {
  full = await createTestDatabase("full");
  await fill(full);
  lines = await backUp(full);
});
afterAll(() => full.drop());

beforeEach(async () => {
  empty = await createTestDatabase("empty");
});
afterEach(() => empty.drop());

const at = new Date("2026-03-01T00:00:00Z");
const SPOKEN = [
  { speaker: XI, words: "China supports Iran" },
  { speaker: RAISI, words: 'Iran thanks China “much”\n\t\\ "\u0001\u001f\u2028 \\u0041 😀' },
];

/** Two articles, one of them in two versions, at events that a person corrected, and a feed that one switched off. */
async function fill({ db, sql }: Database): Promise<void> {
  await saveArticle(db, sampleArticle({ lines: SPOKEN }));
  await saveArticle(db, sampleArticle({ lines: SPOKEN.slice(0, 1) }));
  const other = sampleArticle({ url: "https://news.example/talks", date: "2022-08-02", lines: SPOKEN });
  const { articleId } = await saveArticle(db, other);
  await settleEvents(db);
  const [{ events }] = await sql<[{ events: string[] }]>`select array_agg(id) as events from events`;
  await mergeEvents(db, events, at);
  await settleEvents(db);
  const [{ merged }] = await sql<[{ merged: string }]>`select event_id as merged from event_reports limit 1`;
  await splitEvent(db, { event: merged, articles: [articleId] }, at);
  await settleEvents(db);
  const source = { name: "Example daily", country: null, control: null, homeUrl: null };
  await addFeed(db, { url: "https://news.example/feed", lang: null, source }, at);
  await setFeedsEnabled(db, "Example daily", false, at);
  await saveSetting(db, "note", { deep: [null, '½ \\ " \n'] });
  await sql`update settings set value = jsonb_set(value, '{large}', '12345678901234567890.10') where name = 'note'`;
  await sql`update statements set actor_countries = '{CN,IR}', labels = array_append(labels, 'is:joint')`;
  await sql`update articles set first_seen_at = '2026-01-01 00:00:00.123456+00'`;
}

test("a restored database gives the same backup again", async () => {
  await restore(empty, lines);
  const [head, ...rows] = await backUp(empty);
  expect(rows).toEqual(lines.slice(1));
  expect(JSON.parse(head!)).toMatchObject({
    readout: "backup",
    schema: expect.stringMatching(/^\d{4}_/),
    parser: "test",
    rows: { articles: 2, article_versions: 3, event_corrections: 2, feeds: 1 },
  });
});

test("a restored database has the tables, keys and indexes of any other", async () => {
  const before = await describeSchema(empty);
  await restore(empty, lines);
  expect(await describeSchema(empty)).toEqual(before);
});

function describeSchema({ sql }: Database) {
  return sql`
    select tablename as "table", indexdef as definition from pg_indexes where schemaname = 'public'
    union all
    select conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all
    select table_schema || table_name, column_name || ' ' || data_type || is_nullable || coalesce(column_default, '')
      from information_schema.columns where table_schema not in ('information_schema', 'pg_catalog')
    order by 1, 2`;
}

test("every table is in a backup, except what only those that run now need", async () => {
  const tables = await full.sql`select tablename as name from pg_tables where schemaname = 'public'`;
  expect(tables.map(({ name }) => name).toSorted()).toEqual([...TABLES, ...RUNNING_TABLES].toSorted());
});

test("a backup of an older schema is brought up to date", async () => {
  // Until 0013, no label told that a statement is joint.
  const [head, ...rows] = lines.map((line) => line.replace(',"is:joint"', ""));
  await restore(empty, [head!.replace(/"schema":"[^"]*"/, '"schema":"0012_index_samples_by_id"'), ...rows]);
  const sortRows = (backup: string[]) => backup.slice(1).toSorted();
  expect(sortRows(await backUp(empty))).toEqual(sortRows(lines));
});

const first = (name: string) => lines.findIndex((line) => line.startsWith(`{"table":"${name}"`));
const edit = (name: string, from: RegExp | string, to: string) =>
  lines.with(first(name), lines[first(name)]!.replace(from, to));

test.each([
  { name: "empty", damage: () => [], message: "empty" },
  { name: "something else", damage: () => ['{"id":1}'], message: "line 1: not a backup" },
  { name: "plain text", damage: () => ["To whom it may concern"], message: "line 1: not a backup" },
  { name: "cut off", damage: () => lines.slice(0, -1), message: /line 1 counts \d+ rows of \w+, and/ },
  { name: "a row short", damage: () => lines.toSpliced(-2, 1), message: /line 1 counts \d+ rows/ },
  { name: "broken inside", damage: () => lines.with(3, '{"table'), message: "line 4: broken JSON" },
  {
    name: "broken in a row",
    damage: () => lines.with(3, lines[3]!.replace(/.{20}$/, "}}")),
    message: "line 4: no row of",
  },
  {
    name: "of another table",
    damage: () => lines.with(3, '{"table":"pg_class","row":{}}'),
    message: "line 4: no table is called pg_class",
  },
  {
    name: "with a value that is none",
    damage: () => edit("articles", /"first_seen_at":"[^"]*"/, '"first_seen_at":"soon"'),
    message: () => `line ${first("articles") + 1}: no row of articles`,
  },
  {
    name: "with a row twice",
    damage: () => lines.toSpliced(first("articles"), 0, lines[first("articles")]!),
    message: () => `line ${first("articles") + 2}: no row of articles: duplicate key`,
  },
  {
    name: "with a row of nothing",
    damage: () => edit("article_versions", /"article_id":"[^"]*"/, '"article_id":"aaaaaaaaaaaaaaaa"'),
    message: "its rows do not fit each other",
  },
  {
    name: "of a newer version",
    damage: () => lines.with(0, lines[0]!.replace(/"schema":"[^"]*"/, '"schema":"9999_tomorrow"')),
    message: "made by another version of Readout (schema 9999_tomorrow, parser test)",
  },
  {
    name: "of an older form",
    damage: () => lines.with(0, '{"readout":"backup","form":1,"schema":"abc"}'),
    message: "form 1",
  },
])("a file that is $name changes nothing", async ({ damage, message }) => {
  const before = await backUp(empty);
  const refusal = await restore(empty, damage()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(BackupError);
  expect(String(refusal)).toMatch(typeof message === "function" ? message() : message);
  expect((await backUp(empty)).slice(1)).toEqual(before.slice(1));
});

test("a line that another program spelt is read as well", async () => {
  await restore(empty, [
    lines[0]!,
    ...lines.slice(1).map((line) => JSON.stringify(JSON.parse(line), null, " ").replaceAll("\n", "")),
  ]);
  expect(await backUp(empty)).toHaveLength(lines.length);
});

test.each([
  {
    name: "articles",
    fill: ({ db }: Database) => saveArticle(db, sampleArticle({ lines: SPOKEN })),
    message: "articles: 1",
  },
  {
    name: "a feed",
    fill: ({ db }: Database) =>
      addFeed(
        db,
        {
          url: "https://news.example/feed",
          lang: null,
          source: { name: "Example daily", country: null, control: null, homeUrl: null },
        },
        at,
      ),
    message: "sources added: 1",
  },
])("a database with $name is left alone", async ({ fill, message }) => {
  await fill(empty);
  const before = await backUp(empty);
  const refusal = await restore(empty, lines).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(TargetError);
  expect(String(refusal)).toContain(message);
  expect((await backUp(empty)).slice(1)).toEqual(before.slice(1));
});

test("the demo set gives way", async () => {
  await saveArticle(empty.db, sampleArticle({ lines: SPOKEN, url: "https://demo.example/1", isDemo: true }));
  await empty.sql`update sources set is_demo = true`;
  await restore(empty, lines);
  expect((await backUp(empty)).slice(1)).toEqual(lines.slice(1));
});
