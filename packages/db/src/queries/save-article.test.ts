import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parseAgain } from "../parse-again";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { articleIdOf } from "../ids";
import { InvalidParseError } from "../saving/check-parse";
import { getArticle } from "./article";
import { removeArticle } from "./remove-article";
import { saveArticle } from "./save-article";
import { getStatement } from "./statement";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("save_article");
}, 60_000);
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate articles, sources, people, events cascade`;
});

const WARM = { speaker: XI, words: "Ties are as firm as ever" };
const COOL = { speaker: RAISI, words: "Sanctions are no way to talk" };
const LATER = new Date("2026-01-02T00:00:00Z");

const tables = [
  "articles",
  "article_versions",
  "sources",
  "people",
  "offices",
  "events",
  "event_participants",
  "statements",
  "statement_pairs",
];

/** Every row of every table with the transaction that wrote it. */
async function readRows() {
  const rows = await Promise.all(
    tables.map((table) =>
      database.db.execute(
        sql.raw(`select '${table}' as "table", xmin, t.* from ${table} t order by t::text`),
      ),
    ),
  );
  return rows.map((table) => Array.from(table));
}

const read = async (id: string) => (await getArticle(database.db, id)) ?? expect.unreachable("no article");

test("a new article is there whole, its offsets at its words", async () => {
  const saved = await saveArticle(database.db, sampleArticle({ lines: [WARM, COOL] }));
  expect(saved).toMatchObject({ version: 1, change: "new", statements: 2 });
  const article = await read(saved.articleId);
  expect(
    article.statements.map(({ contentSpans }) => contentSpans.map((span) => article.text?.slice(...span))),
  ).toEqual([[WARM.words], [COOL.words]]);
  expect(article.statements[0]).toMatchObject({
    listedOn: "2022-07-29",
    listedBy: "said_on",
    confidence: 0.877,
    speakers: [{ name: "Xi Jinping", country: "CN" }],
    source: { name: "Example daily", control: "independent" },
    event: {
      type: "call",
      date: "2022-07-29",
      articles: 1,
      participants: [{ name: "Xi Jinping" }, { name: "Ebrahim Raisi" }],
    },
  });
});

test("the same article again touches no row", async () => {
  const lines = [WARM, COOL];
  await saveArticle(database.db, sampleArticle({ lines }));
  const before = await readRows();
  const again = await saveArticle(
    database.db,
    sampleArticle({ lines, url: "http://NEWS.example/call/?utm_source=x#top", seenAt: LATER }),
  );
  expect(again).toMatchObject({ version: 1, change: "unchanged", statements: 2 });
  expect(await readRows()).toEqual(before);
});

test("line ends make no version and move no offset", async () => {
  const lines = [WARM, COOL];
  const { articleId } = await saveArticle(database.db, sampleArticle({ lines }));
  const given = sampleArticle({ lines, publishedOn: "2022-07-31", seenAt: LATER });
  const text = given.article.text.replaceAll("\n", "\r\n");
  const statements = given.statements.map((s) => ({
    ...s,
    contentSpans: [[text.indexOf(s.words), text.indexOf(s.words) + s.words.length] as const],
  }));
  const again = await saveArticle(database.db, { ...given, article: { ...given.article, text }, statements });
  expect(again).toMatchObject({ version: 1, change: "changed" });
  const article = await read(articleId);
  expect(article.publishedOn).toBe("2022-07-31");
  expect(
    article.statements.map(({ contentSpans: [span] }) => article.text?.slice(...(span ?? [0, 0]))),
  ).toEqual([WARM.words, COOL.words]);
});

test("a changed text becomes a version: what stands keeps its permalink, what vanished is withdrawn", async () => {
  const { articleId } = await saveArticle(database.db, sampleArticle({ lines: [WARM, COOL] }));
  const [warm, cool] = (await read(articleId)).statements;
  const edited = sampleArticle({ lines: [{ words: "Corrected." }, WARM], seenAt: LATER });
  expect(await saveArticle(database.db, edited)).toMatchObject({
    version: 2,
    change: "changed",
    statements: 1,
  });
  const article = await read(articleId);
  expect(article.statements).toMatchObject([
    { id: warm?.id, version: 2, firstSeenAt: warm?.firstSeenAt, contentChangedAt: warm?.contentChangedAt },
  ]);
  expect(article.text?.slice(...(article.statements[0]?.contentSpans[0] ?? [0, 0]))).toBe(WARM.words);
  const withdrawn = await getStatement(database.db, cool?.id ?? "");
  expect(withdrawn).toMatchObject({
    version: 1,
    articleVersion: 2,
    withdrawnAt: LATER,
    withdrawnBecause: "source-edited",
  });
  expect(withdrawn?.text?.slice(...(withdrawn.contentSpans[0] ?? [0, 0]))).toBe(COOL.words);
  // The words return: so does the statement.
  await saveArticle(database.db, sampleArticle({ lines: [WARM, COOL, { words: "End." }] }));
  expect(await getStatement(database.db, cool?.id ?? "")).toMatchObject({
    version: 3,
    withdrawnAt: null,
    withdrawnBecause: null,
  });
});

test("a day of publication that comes later lists the statements anew, without a version", async () => {
  const undated = { saidOn: null, saidOnPrecision: null };
  const told = { lines: [WARM], statement: undated, date: null };
  const { articleId } = await saveArticle(database.db, sampleArticle({ ...told, publishedOn: null }));
  expect((await read(articleId)).statements).toMatchObject([
    { listedOn: "2026-01-01", listedBy: "first_seen" },
  ]);
  const completed = await saveArticle(
    database.db,
    sampleArticle({ ...told, publishedOn: "2022-07-30", seenAt: LATER }),
  );
  expect(completed).toMatchObject({ version: 1, change: "changed" });
  expect((await read(articleId)).statements).toMatchObject([
    { listedOn: "2022-07-30", listedBy: "published", contentChangedAt: LATER },
  ]);
  const [pair] = await database.sql`select listed_on::text from statement_pairs`;
  expect(pair).toEqual({ listed_on: "2022-07-30" });
});

const bare = (country: string) => ({ type: "person" as const, name: null, office: "President", country });

test("reports of one call in other words, by name or by office, are one event", async () => {
  await saveArticle(database.db, sampleArticle({ lines: [WARM] }));
  const url = "https://other.example/call";
  const { articleId } = await saveArticle(
    database.db,
    sampleArticle({ url, lines: [COOL], participants: [bare("IR"), bare("CN")] }),
  );
  expect((await read(articleId)).statements[0]?.event).toMatchObject({
    articles: 2,
    participants: [{ name: "Xi Jinping" }, { name: "Ebrahim Raisi" }],
  });
});

test("a parse that does not fit its text fails alone and by name", async () => {
  const wild = sampleArticle({ lines: [WARM], statement: { contentSpans: [[0, 9_999]] } });
  await expect(saveArticle(database.db, wild)).rejects.toThrow(InvalidParseError);
  const other = sampleArticle({ lines: [WARM], statement: { words: "Other words" } });
  await expect(saveArticle(database.db, other)).rejects.toThrow(InvalidParseError);
  expect((await readRows()).flat()).toEqual([]);
});

test("parsing again keeps the permalink of the same speaker's overlapping words", async () => {
  const { articleId } = await saveArticle(database.db, sampleArticle({ lines: [WARM, COOL] }));
  const [warm, cool] = (await read(articleId)).statements;
  const { statements, events } = sampleArticle({ lines: [WARM, COOL] });
  const shorter = { ...statements[0]!, words: "Ties are as firm", contentSpans: [[0, 16] as const] };
  expect(await parseAgain(database.db, articleId, { events, statements: [shorter], at: LATER })).toEqual({
    articles: 1,
    kept: 1,
    added: 0,
    withdrawn: 1,
  });
  expect(await getStatement(database.db, warm?.id ?? "")).toMatchObject({
    words: "Ties are as firm",
    contentChangedAt: LATER,
  });
  expect(await getStatement(database.db, cool?.id ?? "")).toMatchObject({
    withdrawnAt: LATER,
    withdrawnBecause: "parser-changed",
  });
  expect([...(await database.sql`select title, statements from offices`)]).toEqual([
    { title: "President", statements: 1 },
  ]);
});

test("pairs link every actor with every other country", async () => {
  const joint = {
    speakers: [XI, RAISI],
    actorCountries: ["CN", "IR"],
    counterpartCountries: ["CN", "IR", "US"],
  };
  await saveArticle(database.db, sampleArticle({ lines: [WARM], statement: joint }));
  const pairs =
    await database.sql`select actor || ' ' || counterpart as pair from statement_pairs order by 1`;
  expect(pairs.map(({ pair }) => pair)).toEqual(["CN IR", "CN US", "IR CN", "IR US"]);
});

test("removing an article leaves nothing that only it knew, and all that others know", async () => {
  const only = sampleArticle({ url: "https://other.example/1", lines: [WARM, COOL], date: "2022-08-01" });
  await saveArticle(database.db, sampleArticle({ lines: [WARM] }));
  const before = await readRows();
  await saveArticle(database.db, only);
  expect(await removeArticle(database.db, "https://other.example/1/")).toBe(true);
  expect(await removeArticle(database.db, "https://other.example/1/")).toBe(false);
  const shown = (rows: Awaited<ReturnType<typeof readRows>>) =>
    rows.map((table) => table.map(({ xmin: _xmin, ...row }) => row));
  expect(shown(await readRows())).toEqual(shown(before));
  await removeArticle(database.db, "https://news.example/call");
  expect((await readRows()).flat().filter(({ table }) => table !== "sources")).toEqual([]);
});

/** What the kept tables say against what the statements say, and what nothing refers to. */
async function listFaults() {
  return database.sql`
    with held as (
      select person_id, title, count(*)::int as statements, min(listed_on) as first_on, max(listed_on) as last_on
      from statements, unnest(speaker_ids, speaker_offices) as speech(person_id, title)
      where withdrawn_at is null and title <> '' group by 1, 2
    ), paired as (
      select article_id, actor, counterpart, listed_on, id
      from statements, unnest(actor_countries) as actor, unnest(counterpart_countries) as counterpart
      where withdrawn_at is null and actor <> counterpart
    )
    (select 'office' as fault, person_id as id from (table held except select person_id, title, statements, first_on, last_on from offices))
    union all (select 'office', person_id from (select person_id, title, statements, first_on, last_on from offices except table held))
    union all (select 'pair', id from (table paired except select article_id, actor, counterpart, listed_on, id from statement_pairs))
    union all (select 'pair', id from (select article_id, actor, counterpart, listed_on, id from statement_pairs except table paired))
    union all (select 'lost speaker', id from statements where not speaker_ids <@ array(select id from people))
    union all (select 'orphan', id from events where not exists (select from statements where event_id = events.id))
    union all (select 'orphan', id from people where not exists (select from statements where people.id = any(speaker_ids))
      and not exists (select from event_participants where person_id = people.id))`;
}

test("saving, editing, parsing again and removing at once leaves no fault", async () => {
  const speakers = [
    XI,
    RAISI,
    { ...XI, name: "Li Keqiang", office: "Premier" },
    { ...RAISI, name: "Ali Bagheri" },
  ];
  const edition = (step: number) =>
    sampleArticle({
      url: `https://news.example/${step % 5}`,
      date: `2022-07-2${step % 3}`,
      seenAt: new Date(step),
      lines: speakers
        .slice(step % 4)
        .map((speaker, line) => ({ speaker, words: `Words ${line * (step % 3)}` })),
      statement: { saidOn: `2022-07-1${step % 7}` },
      participants: speakers.slice(step % 2, 3),
    });
  const work = Array.from({ length: 60 }, (_, step) => async () => {
    if (step % 6 === 4) return removeArticle(database.db, `https://news.example/${(step * 3) % 5}`);
    if (step % 6 === 5)
      return parseAgain(database.db, articleIdOf({ ...edition(step).article, text: "" }), {
        events: [],
        statements: [],
        at: LATER,
      });
    return saveArticle(database.db, edition(step));
  });
  await Promise.all(work.map((step) => step()));
  expect([...(await listFaults())]).toEqual([]);
  for (const index of Array(5).keys()) await removeArticle(database.db, `https://news.example/${index}`);
  expect((await readRows()).flat().filter(({ table }) => table !== "sources")).toEqual([]);
});

test("many at once, the same articles and the same people, end as one after the other", async () => {
  const articles = Array.from({ length: 12 }, (_, index) =>
    sampleArticle({
      url: `https://news.example/${index % 4}`,
      lines: index % 2 ? [WARM, COOL] : [COOL, WARM],
    }),
  );
  await Promise.all(articles.map((article) => saveArticle(database.db, article)));
  const removals = [0, 1].map((index) => removeArticle(database.db, `https://news.example/${index}`));
  await Promise.all([
    ...removals,
    ...articles.slice(2, 4).map((article) => saveArticle(database.db, article)),
  ]);
  const [counts] = await database.sql`
    select (select count(*)::int from articles) as articles, (select count(*)::int from statements) as statements,
      (select count(*)::int from people) as people, (select sum(statements)::int from offices) as held,
      (select count(*)::int from events) as events`;
  expect(counts).toEqual({ articles: 2, statements: 4, people: 2, held: 4, events: 1 });
});
