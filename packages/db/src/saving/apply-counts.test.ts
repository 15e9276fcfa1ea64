import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addSource } from "../queries/feed";
import { removeArticle, removeDemo } from "../queries/remove-article";
import { reparseArticle } from "../queries/reparse-article";
import { saveArticle } from "../queries/save-article";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("apply_counts");
}, 60_000);
afterAll(() => database.drop());

const at = new Date("2026-03-01T00:00:00Z");
const WARM = { speaker: XI, words: "Ties are as firm as ever" };
const COOL = { speaker: RAISI, words: "Sanctions are no way to talk" };
const JOINT = {
  speaker: XI,
  words: "We both wish it",
  statement: {
    speakers: [XI, RAISI],
    actorCountries: ["CN", "IR"],
    counterpartCountries: ["CN", "IR", "US"],
    topics: ["trade", "energy"],
  },
};

/** Every count that is kept, as a line. */
async function readCounts(): Promise<string[]> {
  const rows = await database.db.execute<{ line: string }>(sql`
    select concat_ws(' ', scope, facet || ':' || value, statements) as line from facet_counts order by line`);
  return rows.map(({ line }) => line);
}

/** The same, counted from the statements themselves. */
async function countSlowly(): Promise<string[]> {
  const rows = await database.db.execute<{ line: string }>(sql`
    with listed as (select * from statements where withdrawn_at is null),
    pairs as (
      select distinct id, 'pair:' || least(actor, other) || ',' || greatest(actor, other) as label
      from listed, unnest(actor_countries) as actor, unnest(counterpart_countries) as other
      where actor <> other
    ),
    labels as (
      select id, label from pairs
      union select id, 'actor:' || value from listed, unnest(actor_countries) as value
      union select id, 'counterpart:' || value from listed, unnest(counterpart_countries) as value
      union select id, 'speaker:' || value from listed, unnest(speaker_ids) as value
      union select id, 'topic:' || value from listed, unnest(topics) as value
      union select id, 'outlet:' || source_id from listed
      union select id, 'control:' || control from listed
      union select id, 'act:' || act from listed
      union select id, 'kind:' || kind from listed
      union select id, 'type:' || event_type from listed
      union select id, 'lang:' || lang from listed
    ),
    scoped as (
      select '' as scope, label from labels where label is not null
      union all select '', 'day:' || listed_on from listed
      union all select substr(pairs.label, 6), labels.label from pairs join labels using (id) where labels.label is not null
    )
    select concat_ws(' ', scope, label, count(*)) as line from scoped group by scope, label order by line`);
  return rows.map(({ line }) => line);
}

async function expectRight(): Promise<string[]> {
  const counts = await readCounts();
  expect(counts).toEqual(await countSlowly());
  return counts;
}

const save = (given: Parameters<typeof sampleArticle>[0]) => saveArticle(database.db, sampleArticle(given));

test("whatever changes, the counts are those of the statements", async () => {
  const unknown = { name: "Example daily", country: null, control: null };
  const { articleId } = await save({ lines: [WARM, COOL, JOINT], source: unknown });
  expect(await expectRight()).toContain("CN,IR kind:indirect 3");
  await save({ lines: [WARM], url: "https://news.example/other", publishedOn: null, lang: null });
  expect(await expectRight()).toContain(" control:independent 4");
  await save({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT], seenAt: at });
  await expectRight();
  await save({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT], source: null, seenAt: at });
  await expectRight();

  const given = sampleArticle({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT] });
  const reparse = (statements: typeof given.statements) =>
    reparseArticle(database.db, articleId, {
      parse: () => ({ ...given, statements, supported: true, parserVersion: "2" }),
      at,
    });
  const elsewhere = { saidOn: "2021-01-05", topics: [], act: null, kind: "direct" as const };
  await reparse(given.statements.map((statement) => Object.assign({}, statement, elsewhere)));
  expect(await expectRight()).toContain(" day:2021-01-05 2");
  await reparse(given.statements.slice(1));
  await expectRight();
  await reparse(given.statements);
  await expectRight();

  await save({ lines: [COOL], url: "https://demo.example/1", isDemo: true });
  await expectRight();
  await removeDemo(database.db);
  await expectRight();
  await removeArticle(database.db, articleId);
  await expectRight();
  await removeArticle(database.db, "https://news.example/other");
  expect(await expectRight()).toEqual([]);
});

test("an outlet's control that comes with a feed is that of its statements", async () => {
  const source = { name: "Late daily", country: null, control: null };
  const { articleId } = await save({ lines: [WARM], url: "https://late.example/1", source });
  const known = { ...source, control: "state-media" as const, homeUrl: "https://late.example/" };
  await addSource(database.db, known, at);
  expect(await expectRight()).toContain(" control:state-media 1");
  await removeArticle(database.db, articleId);
});

test("savers that work at the same time count every statement", async () => {
  const urls = Array.from({ length: 12 }, (_, index) => `https://news.example/${index}`);
  await Promise.all(urls.map((url) => save({ lines: [WARM, COOL, JOINT], url })));
  expect(await expectRight()).toContain(" kind:indirect 36");
});
