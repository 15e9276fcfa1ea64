import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { backUp, restore } from "../backup/testing";
import { feedIdOf, sourceIdOf } from "../ids";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { expectRightCounts } from "../saving/expect-right-counts";
import { createTestDatabase } from "../testing";
import { getArticle } from "./article";
import { listCorrections, moveArticle } from "./correct-events";
import { getComparison, listEventPoints } from "./event-comparison";
import { addFeed } from "./feed";
import { listArticles } from "./list-articles";
import { addPages, getPage, recordFetch } from "./page";
import { countPrunable, pruneArticles, type Retention } from "./prune-articles";
import { reindexArticles } from "./reindex";
import { listArticlesToReparse, listStoredTexts, reparseArticles } from "./reparse-articles";
import { type ParsedArticle, saveArticle } from "./save-article";
import { searchArticles } from "./search-articles";
import { settleEvents } from "./settle-events";
import { getStatement } from "./statement";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

type Database = Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
let other: Database;
beforeAll(async () => {
  database = await createTestDatabase("prune");
  other = await createTestDatabase("prune_other");
});
afterAll(async () => {
  await database.drop();
  await other.drop();
});
beforeEach(async () => {
  for (const { sql } of [database, other])
    await sql`truncate articles, pages, feeds, events, event_corrections, people, sources, facet_counts cascade`;
});

const AT = new Date("2026-01-02T00:00:00Z");
const RULE: Retention = { before: "2022-07-30", keepStatements: true };
const SAID = "China supports Iran in keeping the harbour of Almadeen open to trade";
const AROUND = "A quagga stood beside the harbour of Almadeen while the two of them were talking";

const OLD = sampleArticle({
  url: "https://news.example/old",
  publishedOn: "2022-07-29",
  lines: [{ words: `${AROUND}.` }, { speaker: XI, words: SAID }],
});
const NEW = sampleArticle({
  url: "https://news.example/new",
  source: { name: "Other daily", country: "CN", control: "official" },
  lines: [{ words: `${AROUND}.` }, { speaker: RAISI, words: "Iran will keep the harbour of Almadeen open" }],
});
const UNDATED = sampleArticle({
  url: null,
  publishedOn: null,
  seenAt: new Date("2022-07-29T23:00:00Z"),
  date: null,
  lines: [{ words: "A second quagga came." }, { speaker: XI, words: "Ties are firm" }],
});

function reword(
  { article: { text: _text, ...facts } }: ParsedArticle,
  changes: Parameters<typeof sampleArticle>[0],
) {
  return sampleArticle({ ...facts, ...changes });
}

async function ingest(articles: ParsedArticle[], { db } = database) {
  const saved = [];
  for (const article of articles) saved.push(await saveArticle(db, article));
  await settleEvents(db, { at: AT });
  return saved.map(({ articleId }) => articleId);
}

async function prune(retention: Retention, limit = 10) {
  const articles: number[] = [];
  let after: string | undefined = "";
  while (after !== undefined) {
    const pruned = await pruneArticles(database.db, retention, { after, limit, at: AT });
    articles.push(pruned.articles);
    after = pruned.next;
  }
  await settleEvents(database.db, { at: AT });
  return articles;
}

/** Everything that is stored, a line for each row. */
async function dump(from: Database): Promise<string[]> {
  const [, ...rows] = await backUp(from);
  return rows.toSorted();
}

const search = (word: string) =>
  searchArticles(database.db, { query: { type: "word", text: word }, limit: 10 });

test("texts go from everywhere, and what was said in them stays", async () => {
  const [old = "", fresh = "", undated = ""] = await ingest([OLD, NEW, UNDATED]);
  const before = await getArticle(database.db, old);
  const counts = await expectRightCounts(database.db);
  expect(await search("quagga")).toHaveLength(3);
  expect(await countPrunable(database.db, RULE)).toMatchObject({ articles: 2, statements: 2 });
  await prune(RULE);

  expect(await countPrunable(database.db, RULE)).toEqual({ articles: 0, statements: 0, bytes: 0 });
  const lines = await dump(database);
  expect(lines.filter((line) => /quagga/i.test(line)).every((line) => line.includes(fresh))).toBe(true);
  expect(lines.some((line) => line.includes(SAID))).toBe(true);
  expect(await expectRightCounts(database.db)).toEqual(counts);
  const article = await getArticle(database.db, old);
  expect(article).toMatchObject({ text: null, textRemovedAt: AT, contentChangedAt: AT, version: 1 });
  expect(article?.statements).toEqual(
    before?.statements.map((card) => ({ ...card, corroboration: article?.statements[0]?.corroboration })),
  );
  expect(await getArticle(database.db, undated)).toMatchObject({ text: null });
  expect(await getArticle(database.db, fresh)).toMatchObject({ text: NEW.article.text, textRemovedAt: null });
  const statement = await getStatement(database.db, article?.statements[0]?.id ?? "");
  expect(statement).toMatchObject({ text: null, textRemovedAt: AT, words: SAID });

  expect((await search("quagga")).map(({ id }) => id)).toEqual([fresh]);
  expect((await search("presidents")).map(({ id, extract }) => [id, extract.text])).toContainEqual([old, ""]);
  await reindexArticles(database.db, { limit: 10 });
  expect(await search("quagga")).toHaveLength(1);
});

test("an event's points are told by statements where the text is gone, and its silence proves nothing", async () => {
  const official = { name: "Official daily", country: "IR", control: "official" as const };
  const old = { ...OLD, article: { ...OLD.article, source: official } };
  const [id = ""] = await ingest([old, NEW]);
  const [event = { id: "", countries: [] }] = await database.sql<{ id: string; countries: string[] }[]>`
    select id, countries from events`;
  const claims = async () => {
    const points = await listEventPoints(database.db, event.id);
    const tellings = points.flatMap((point) => point.tellings.filter(({ articleId }) => articleId === id));
    return tellings.map(({ statementId, words, spans, account }) => ({ statementId, words, spans, account }));
  };
  const [around, ...said] = await claims();
  expect([around?.statementId, said.map(({ statementId }) => typeof statementId)]).toEqual([
    null,
    ["string"],
  ]);
  await pruneArticles(database.db, RULE, { limit: 10, at: AT });
  expect(await claims()).toHaveLength(1);
  await settleEvents(database.db, { at: AT });
  expect(await claims()).toEqual(said);
  const comparison = await getComparison(database.db, event);
  expect(comparison?.reports.map(({ textRemovedAt }) => textRemovedAt)).toEqual([AT, null]);
});

test("what a feed gave of a text goes with it, and is not announced anew", async () => {
  const { db } = database;
  const source = { name: "Example daily", country: "IR", control: null, homeUrl: null };
  const url = "https://news.example/feed";
  await addFeed(db, { url, lang: null, source }, AT);
  const entry = { title: "Presidents speak", author: null, published: null, html: AROUND };
  const found = { feedId: feedIdOf(url), sourceId: sourceIdOf(source.name), trace: "t", at: AT };
  const [page] = await addPages(db, [{ url: "https://news.example/old", entry }], found);
  const [articleId] = await ingest([OLD]);
  await recordFetch(db, page?.id ?? "", { state: "stored", articleId, nextFetchAt: AT });
  await prune(RULE);
  const kept = { articleId, state: "stored", nextFetchAt: AT, entry: { ...entry, html: null } };
  expect(await getPage(db, page?.id ?? "")).toMatchObject({ page: kept });
  const [again] = await addPages(db, [{ url: "https://news.example/old?from=feed", entry }], found);
  await recordFetch(db, again?.id ?? "", { state: "stored", articleId });
  expect((await getPage(db, again?.id ?? ""))?.page.entry.html).toBeNull();

  await prune({ ...RULE, keepStatements: false });
  const dismissed = { articleId: null, state: "refused", nextFetchAt: null };
  expect(await getPage(db, page?.id ?? "")).toMatchObject({ page: dismissed });
  expect(await addPages(db, [{ url: "https://news.example/old", entry }], found)).toEqual([]);
});

test("an article that comes in again brings no text back, and no version without a change", async () => {
  const [id = ""] = await ingest([OLD]);
  await prune(RULE);
  const stored = await dump(database);
  expect(await saveArticle(database.db, OLD)).toMatchObject({ change: "unchanged" });
  expect(await dump(database)).toEqual(stored);

  const reread = { ...OLD, article: { ...OLD.article, parserVersion: "2" }, statements: [] };
  expect(await saveArticle(database.db, reread)).toMatchObject({ change: "changed", version: 1 });
  const lines = [{ words: "A third quagga came." }, { speaker: XI, words: "Ties are warm" }];
  const edited = reword(OLD, { lines });
  expect(await saveArticle(database.db, edited)).toMatchObject({ change: "changed", version: 2 });
  expect(await saveArticle(database.db, edited)).toMatchObject({ change: "unchanged", version: 2 });
  await ingest([]);
  expect(await getArticle(database.db, id)).toMatchObject({
    text: null,
    textRemovedAt: AT,
    versions: [{ number: 1 }, { number: 2 }],
    statements: [{ words: "Ties are warm" }],
    withdrawn: [{ words: SAID }],
  });
  expect((await dump(database)).join("\n")).not.toMatch(/quagga/i);
  await expectRightCounts(database.db);
});

test("a text that is gone is not parsed again", async () => {
  const [old = "", fresh = ""] = await ingest([OLD, NEW]);
  const listed = await listStoredTexts(database.db, [old]);
  await prune(RULE);
  expect(await listArticlesToReparse(database.db, { limit: 10 })).toMatchObject([{ id: fresh }]);
  expect(await listStoredTexts(database.db, [old])).toEqual([]);
  const parse = { events: [], statements: [], supported: true, parserVersion: "2" };
  const read = listed.map((stored) => ({ stored, parse }));
  expect(await reparseArticles(database.db, read, AT)).toMatchObject({ outdated: [old] });
  expect(await getArticle(database.db, old)).toMatchObject({ statements: [{ words: SAID }] });
});

test("a backup knows what was removed", async () => {
  await ingest([OLD, NEW]);
  await prune(RULE);
  await restore(other, await backUp(database));
  expect(await dump(other)).toEqual(await dump(database));
});

test("articles go as if they had never been, batch by batch and outlet by outlet", async () => {
  const copies = ["a", "b", "c"].map((name) =>
    reword(OLD, { url: `https://news.example/${name}`, lines: longLines(name) }),
  );
  const kept = reword(NEW, { url: "https://news.example/d", lines: longLines("d") });
  await ingest([...copies, OLD, NEW, UNDATED, kept]);
  const ofOther = await database.sql<{ id: string }[]>`select id from sources where name = 'Other daily'`;
  const whole = { before: "2022-07-30", keepStatements: false };
  expect(await prune({ ...whole, sourceId: ofOther[0]?.id })).toEqual([0]);
  const { articles } = await pruneArticles(database.db, whole, { limit: 2, at: AT });
  await expectRightCounts(database.db);
  expect([articles, ...(await prune(whole, 2))]).toEqual([2, 2, 1, 0]);
  expect((await listArticles(database.db, { limit: 10 })).map(({ url }) => url)).toEqual(
    expect.arrayContaining([NEW.article.url, kept.article.url]),
  );
  await expectRightCounts(database.db);

  await other.sql`insert into sources select * from jsonb_populate_recordset(null::sources, ${JSON.stringify(
    await database.sql`select * from sources`,
  )}::text::jsonb) on conflict do nothing`;
  await ingest([NEW, kept], other);
  expect(await dump(database)).toEqual(await dump(other));
});

const longLines = (name: string) => [
  { words: Array.from({ length: 60 }, (_, place) => `word${place}`).join(" ") },
  { speaker: XI, words: `The harbour of ${name} stays open` },
];

test("what a person decided stays, and holds when the article comes in again", async () => {
  const [old = "", , undated = ""] = await ingest([OLD, NEW, UNDATED]);
  const event = (await getArticle(database.db, old))?.statements[0]?.event?.id ?? "";
  await moveArticle(database.db, { article: undated, event }, AT);
  await settleEvents(database.db, { at: AT });
  const decided = await listCorrections(database.db);
  await prune({ ...RULE, keepStatements: false });
  expect(await listCorrections(database.db)).toEqual(decided);
  await ingest([OLD, UNDATED]);
  const articles = await Promise.all([old, undated].map((id) => getArticle(database.db, id)));
  expect(articles.map((article) => article?.statements[0]?.event?.id)).toEqual([event, event]);
});
