import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ParsedArticle } from "./save-article";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { countStatements } from "./count-statements";
import { mergeEvents, moveArticle, splitEvent, undoCorrection } from "./correct-events";
import { getEvent, listEvents } from "./event";
import { getComparison, listEventPoints, listEventReports } from "./event-comparison";
import { listStatements } from "./list-statements";
import { readComparisons } from "./read-comparisons";
import { removeArticle } from "./remove-article";
import { saveArticle } from "./save-article";
import { settleEvents } from "./settle-events";

// A busy machine takes its time: each test ingests several times over.
vi.setConfig({ testTimeout: 30_000 });

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("settle");
}, 60_000);
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate articles, events, event_corrections, people, sources cascade`;
});

const AT = new Date("2026-01-02T00:00:00Z");

type Sample = Parameters<typeof sampleArticle>[0];

const article = (name: string, rest: Partial<Sample> = {}) =>
  sampleArticle({
    url: `https://news.example/${name}`,
    externalId: name,
    lines: [{ speaker: XI, words: `China will widen trade through the harbour of ${name}` }],
    ...rest,
  });

const OF_2022 = [
  article("almadeen"),
  article("borgun"),
  article("cerasus", { date: null, publishedOn: "2022-07-31" }),
  article("dorvan", {
    participants: [
      { ...XI, name: null },
      { ...RAISI, name: null, office: null },
    ],
  }),
];
const OF_2021 = [
  article("elmar", { date: "2021-08-18", publishedOn: "2021-08-18" }),
  article("fendel", { date: null, publishedOn: "2021-08-19" }),
];
const ALL = [...OF_2022, ...OF_2021];

async function ingest(articles: ParsedArticle[]) {
  for (const each of articles) await saveArticle(database.db, each);
  await settleEvents(database.db, { at: AT });
}

/** Events as the names of their articles. */
async function listGroups() {
  const events = await listEvents(database.db, { limit: 100 });
  const groups = await Promise.all(
    events.map(async ({ id }) =>
      (await listEventReports(database.db, id))
        .map(({ externalId }) => externalId)
        .toSorted()
        .join(),
    ),
  );
  return groups.toSorted();
}

async function findEvent(name: string): Promise<string> {
  const [row] = await database.sql<{ id: string }[]>`
    select event_id as id from event_reports join articles on articles.id = article_id where external_id = ${name}`;
  return row?.id ?? "";
}

const GROUPS = ["almadeen,borgun,cerasus,dorvan", "elmar,fendel"];

test.each([
  { name: "as they came", articles: ALL },
  { name: "backwards", articles: ALL.toReversed() },
  {
    name: "the vague ones first",
    articles: [ALL[2], ALL[5], ALL[3], ALL[0], ALL[4], ALL[1]].flatMap((each) => each ?? []),
  },
])("the same events, $name", async ({ articles }) => {
  await ingest(articles);
  expect(await listGroups()).toEqual(GROUPS);
});

test("the same events when each article is settled alone", async () => {
  for (const each of ALL.toReversed()) await ingest([each]);
  expect(await listGroups()).toEqual(GROUPS);
  const event = await getEvent(database.db, await findEvent("almadeen"));
  expect(event).toMatchObject({ type: "call", date: "2022-07-29", articles: 4 });
  expect(event?.statements).toHaveLength(4);
});

test("what has no day of its own is listed on the day of its event", async () => {
  const line = {
    speaker: XI,
    words: "China will widen trade",
    statement: { saidOn: null, saidOnPrecision: null },
  };
  await ingest([...OF_2022, article("goran", { date: null, publishedOn: "2022-07-31", lines: [line] })]);
  const event = await getEvent(database.db, await findEvent("goran"));
  const said = event?.statements.find(({ words }) => words === line.words);
  expect(said).toMatchObject({ listedOn: "2022-07-29", listedBy: "event" });
});

test("an event's former address leads to what it is now", async () => {
  await ingest([ALL[2]].flatMap((each) => each ?? []));
  const former = await findEvent("cerasus");
  await ingest(ALL);
  const event = await getEvent(database.db, former);
  expect(event?.id).toBe(await findEvent("almadeen"));
  expect(event?.id).not.toBe(former);
});

test("a removed article leaves no trace in its event", async () => {
  await ingest(ALL);
  for (const each of OF_2022.slice(0, 3)) await removeArticle(database.db, each.article.url ?? "");
  await settleEvents(database.db);
  expect(await listGroups()).toEqual(["dorvan", "elmar,fendel"]);
});

test("a merge holds for later articles, and is taken back", async () => {
  await ingest(ALL);
  const [call, other] = [await findEvent("almadeen"), await findEvent("elmar")];
  const correction = await mergeEvents(database.db, [call, other], AT);
  await ingest([article("goran", { date: "2021-08-18", publishedOn: "2021-08-18" })]);
  expect(await listGroups()).toEqual(["almadeen,borgun,cerasus,dorvan,elmar,fendel,goran"]);
  expect((await getEvent(database.db, other))?.id).toBe(call);
  await undoCorrection(database.db, correction, AT);
  await ingest(ALL);
  expect(await listGroups()).toEqual(["almadeen,borgun,cerasus,dorvan", "elmar,fendel,goran"]);
  expect(
    (await getEvent(database.db, other))?.statements.every(({ eventType }) => eventType === "call"),
  ).toBe(true);
});

test("a split holds when everything comes in again", async () => {
  await ingest(ALL);
  await splitEvent(database.db, { event: await findEvent("almadeen"), articles: ["cerasus", "dorvan"] }, AT);
  await settleEvents(database.db);
  expect(await listGroups()).toEqual(["almadeen,borgun", "cerasus,dorvan", "elmar,fendel"]);
  for (const { article: given } of ALL) await removeArticle(database.db, given.url ?? "");
  await ingest(ALL.toReversed());
  expect(await listGroups()).toEqual(["almadeen,borgun", "cerasus,dorvan", "elmar,fendel"]);
});

test("a moved article stays where it was moved to", async () => {
  await ingest(ALL);
  await moveArticle(database.db, { article: "dorvan", event: await findEvent("elmar") }, AT);
  await ingest(ALL);
  expect(await listGroups()).toEqual(["almadeen,borgun,cerasus", "dorvan,elmar,fendel"]);
});

test("what cannot be corrected says why", async () => {
  await ingest(OF_2021);
  const event = await findEvent("elmar");
  await expect(mergeEvents(database.db, [event, event], AT)).rejects.toThrow("two different events");
  await expect(mergeEvents(database.db, [event, "nowhere"], AT)).rejects.toThrow("no event nowhere");
  await expect(moveArticle(database.db, { article: "nothing", event }, AT)).rejects.toThrow(
    "no article nothing",
  );
  await expect(splitEvent(database.db, { event, articles: ["elmar", "fendel"] }, AT)).rejects.toThrow(
    "all of the event's",
  );
});

const CHINA = { name: "Xinhua News Agency", country: "CN", control: "state-media" } as const;
const IRAN = { name: "Golestan Daily", country: "IR", control: "state-media" } as const;

test("statements that say the same make one point, and only what the other side did not say is its own", async () => {
  const railway = { speaker: RAISI, words: "the railway to the coast needs forty engineers" };
  const storm = { speaker: RAISI, words: "a storm closed every northern port in spring" };
  await ingest([
    article("almadeen", {
      source: CHINA,
      lines: [{ speaker: XI, words: "China will widen maritime trade" }, railway],
    }),
    article("borgun", {
      source: IRAN,
      lines: [{ speaker: XI, words: "Beijing is to expand trade by sea" }, storm],
    }),
  ]);
  const comparison = await getComparison(database.db, {
    id: await findEvent("almadeen"),
    countries: ["CN", "IR"],
  });
  expect(comparison?.counts).toEqual({ points: 3, both: 1, only: [1, 1], unseen: 0, third: 0 });
  const shared = comparison?.points.find(({ standing }) => standing.state === "both");
  expect(shared).toMatchObject({ reports: 2, origins: 2, sides: ["CN", "IR"] });
});

test("a list asks at once how the accounts of its events compare, and for the points of its statements", async () => {
  const railway = { speaker: RAISI, words: "the railway to the coast needs forty engineers" };
  const trade = { speaker: XI, words: "China will widen maritime trade" };
  await ingest([
    article("almadeen", { source: CHINA, publishedOn: "2022-07-29", lines: [trade, railway] }),
    article("borgun", { source: IRAN, lines: [{ speaker: XI, words: "Beijing is to expand trade by sea" }] }),
    article("elmar", { date: "2021-08-18", publishedOn: "2021-08-18" }),
  ]);
  const { items } = await listStatements(database.db, { query: null, limit: 10 });
  const events = new Map(items.flatMap(({ event }) => (event ? [[event.id, event]] : [])));
  const found = await readComparisons(database.db, {
    events: [...events.values()],
    statements: items.map(({ id }) => id),
  });
  const id = await findEvent("almadeen");
  const whole = await getComparison(database.db, { id, countries: ["CN", "IR"] });
  expect(found.get(id)?.counts).toEqual(whole?.counts);
  expect(found.get(id)?.accounts).toEqual([
    { country: "CN", reports: 1, full: 1, langs: ["en"] },
    { country: "IR", reports: 1, full: 1, langs: ["en"] },
  ]);
  const standings = items.map((each) => [each.words, found.get(id)?.points.get(each.id)?.standing.state]);
  expect(Object.fromEntries(standings)).toMatchObject({
    [trade.words]: "both",
    [railway.words]: "only",
    "China will widen trade through the harbour of elmar": undefined,
  });
});

test("a cut text proves no silence", async () => {
  const railway = { speaker: RAISI, words: "the railway to the coast needs forty engineers" };
  await ingest([
    article("almadeen", { source: CHINA, lines: [railway] }),
    article("borgun", { source: IRAN, truncated: true }),
  ]);
  const comparison = await getComparison(database.db, {
    id: await findEvent("almadeen"),
    countries: ["CN", "IR"],
  });
  expect(comparison?.counts).toMatchObject({ only: [0, 1], unseen: 1 });
});

test("a statement that is withdrawn leaves its point", async () => {
  await ingest([article("almadeen")]);
  await ingest([article("almadeen", { lines: [{ words: "nothing was said" }] })]);
  expect(await listEventPoints(database.db, await findEvent("almadeen"))).toEqual([]);
});

test("a query asks for what is reported independently, and by both sides", async () => {
  const railway = { speaker: RAISI, words: "The railway to the coast needs forty engineers." };
  await ingest([
    article("almadeen", {
      source: CHINA,
      lines: [{ speaker: XI, words: "China will widen maritime trade." }, railway],
    }),
    article("borgun", {
      source: IRAN,
      lines: [{ speaker: XI, words: "Beijing is to expand trade by sea." }],
    }),
  ]);
  const count = (field: "origins" | "sides", value: string) =>
    countStatements(database.db, { query: { type: "field", field, values: [value] } });
  expect(await count("origins", ">=1")).toMatchObject({ total: 3 });
  expect(await count("origins", ">=2")).toMatchObject({ total: 2 });
  expect(await count("sides", "both")).toMatchObject({ total: 2 });
  const { items } = await listStatements(database.db, { query: null, limit: 10 });
  const told = items.map(({ words, corroboration }) => [words, corroboration?.origins]);
  expect(told.toSorted()).toEqual([
    ["Beijing is to expand trade by sea.", 2],
    ["China will widen maritime trade.", 2],
    ["The railway to the coast needs forty engineers.", 1],
  ]);
});
