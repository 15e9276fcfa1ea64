import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { digestArticle } from "../digest-article";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { expectRightCounts } from "../saving/expect-right-counts";
import { createTestDatabase } from "../testing";
import { type ParsedArticle, saveArticle, saveArticles } from "./save-article";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("save_articles");
}, 60_000);
afterAll(() => database.drop());
const empty = () =>
  database.sql`truncate articles, sources, people, events, facet_counts, event_corrections cascade`;
beforeEach(empty);

const TABLES = [
  "articles",
  "article_versions",
  "article_words",
  "article_origins",
  "sources",
  "people",
  "offices",
  "events",
  "event_reports",
  "event_participants",
  "statements",
  "statement_versions",
  "statement_pairs",
  "facet_counts",
];

async function readTables() {
  const read = async (table: string) => [
    table,
    Array.from(await database.db.execute(sql.raw(`select t::text as row from ${table} t order by 1`))),
  ];
  return Object.fromEntries(await Promise.all(TABLES.map(read)));
}

const SPEAKERS = [
  XI,
  RAISI,
  { ...XI, name: "XI Jinping", office: "General Secretary" },
  { ...RAISI, name: "Ali Bagheri", office: "Deputy Foreign Minister" },
];
const OUTLETS = [
  { name: "Wire", country: null, control: null },
  { name: "Wire", country: "CN", control: "state-media" as const },
  { name: "Example daily", country: "IR", control: "independent" as const },
];
const REPORT = Array.from({ length: 40 }, (_, word) => `word${word}`).join(" ");

/** Edits, reprints, an outlet that is told more of later, one event told by many, and every fifth for a second time. */
function draw(count: number): ParsedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index % 5 === 4 ? index - 3 : index;
    return sampleArticle({
      url: `https://news.example/${number % 17}`,
      title: index % 3 ? "Presidents speak" : null,
      date: `2022-07-2${number % 4}`,
      publishedOn: index % 7 ? "2022-07-30" : null,
      source: OUTLETS[index % 3]!,
      seenAt: new Date(Date.UTC(2026, 0, 1)),
      parserVersion: index % 11 ? "1" : "2",
      lines: [
        { words: number % 6 ? `${REPORT} ${number % 2}` : `Alone ${number}` },
        ...SPEAKERS.slice(number % 4).map((speaker, line) => ({
          speaker,
          words: `Words ${line * (number % 3)}`,
        })),
      ],
      statement: number % 4 ? {} : { saidOn: null, saidOnPrecision: null },
      participants: SPEAKERS.slice(number % 2, 3),
    });
  });
}

const ARTICLES = draw(60);

async function saveOneByOne(articles: ParsedArticle[]) {
  const saved = [];
  for (const article of articles) saved.push(await saveArticle(database.db, article));
  return saved;
}

test.each([
  { name: "in one batch", size: ARTICLES.length },
  { name: "in batches", size: 7 },
])("many articles $name end as one after the other", async ({ size }) => {
  const expected = await saveOneByOne(ARTICLES);
  const tables = await readTables();
  expect(tables.article_origins?.length).toBeGreaterThan(10);
  expect(tables.statement_versions?.length).toBeGreaterThan(0);
  await empty();
  const saved = [];
  for (let from = 0; from < ARTICLES.length; from += size)
    saved.push(...(await saveArticles(database.db, ARTICLES.slice(from, from + size))));
  expect(saved).toEqual(expected);
  expect(await readTables()).toEqual(tables);
  await expectRightCounts(database.db);
});

test("what was found beforehand is what would be found here; of another title it is not taken", async () => {
  const [titled, untitled] = [sampleArticle({ lines: [{ words: REPORT }] }), { title: null }];
  await saveArticle(database.db, titled);
  const tables = await readTables();
  const digest = digestArticle({ ...titled.article, ...untitled, text: `${REPORT} edited` });
  await empty();
  await saveArticle(database.db, { ...titled, digest });
  expect(await readTables()).toEqual(tables);
  await empty();
  await saveArticle(database.db, { ...titled, digest: structuredClone(digestArticle(titled.article)) });
  expect(await readTables()).toEqual(tables);
});

test("one article that does not fit its text keeps its batch out", async () => {
  const wrong = sampleArticle({ lines: [{ speaker: XI, words: "Words" }], statement: { words: "Other" } });
  await expect(saveArticles(database.db, [...ARTICLES.slice(0, 2), wrong])).rejects.toThrow("its words");
  expect((await readTables()).articles).toEqual([]);
});

test("batches that overlap and are saved at once end as one after the other", async () => {
  const distinct = ARTICLES.slice(0, 17).filter((_, index) => index % 5 !== 4);
  await saveOneByOne(distinct);
  const { facet_counts, offices, statement_pairs, people } = await readTables();
  await empty();
  await Promise.all([
    saveArticles(database.db, distinct.slice(0, 12)),
    saveArticles(database.db, distinct.toReversed().slice(0, 12)),
    saveArticles(database.db, distinct.slice(6)),
  ]);
  expect(await readTables()).toMatchObject({ facet_counts, offices, statement_pairs });
  expect((await readTables()).people).toHaveLength(people?.length ?? -1);
  await expectRightCounts(database.db);
});
