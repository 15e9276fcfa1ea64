import { afterAll, beforeAll, expect, test } from "vitest";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { getEvent, listEvents } from "./event";
import { getPerson, listPeople } from "./person";
import { removeDemo } from "./remove-article";
import { saveArticle } from "./save-article";
import { getSetting, saveSetting } from "./setting";
import { listSources } from "./source";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("remove_demo");
}, 60_000);
afterAll(() => database.drop());

const lines = [
  { speaker: XI, words: "Ties are firm" },
  { speaker: RAISI, words: "So they are" },
];

const source = (name: string) => ({ name, country: null, control: null });

test("the demo set goes without a trace, and what the reader brought stays", async () => {
  const { db } = database;
  await saveArticle(db, sampleArticle({ lines }));
  const before = await readAll();
  const shared = { isDemo: true, source: source("Example daily") };
  await saveArticle(db, sampleArticle({ ...shared, url: "https://demo.example/1", lines }));
  const own = { isDemo: true, source: source("Demo daily"), date: "2023-01-05" };
  await saveArticle(db, sampleArticle({ ...own, url: "https://demo.example/2", lines: lines.slice(0, 1) }));
  expect((await listSources(db)).map(({ name, articles }) => `${name} ${articles}`)).toEqual([
    "Demo daily 1",
    "Example daily 2",
  ]);
  expect(await removeDemo(db)).toEqual({ articles: 2, statements: 3 });
  expect(await readAll()).toEqual(before);
  expect(await removeDemo(db)).toEqual({ articles: 0, statements: 0 });
});

async function readAll() {
  const { db } = database;
  const [people, events] = [await listPeople(db, { limit: 10 }), await listEvents(db, { limit: 10 })];
  return {
    people: await Promise.all(people.map(({ id }) => getPerson(db, id))),
    events: await Promise.all(events.map(({ id }) => getEvent(db, id))),
    sources: await listSources(db),
  };
}

test("events come newest first, page after page", async () => {
  const { db } = database;
  for (const [index, date] of ["2021-03-01", null, "2024-05-02"].entries()) {
    await saveArticle(db, sampleArticle({ url: `https://news.example/${index}`, lines, date }));
  }
  const dates: (string | null)[] = [];
  let page = await listEvents(db, { limit: 1 });
  while (page[0]) {
    dates.push(page[0].date);
    page = await listEvents(db, { limit: 1, after: page[0] });
  }
  expect(dates).toEqual(["2024-05-02", "2022-07-29", "2021-03-01", null]);
});

test("an office is held from the first to the last day that statements show it", async () => {
  const [raisi] = await listPeople(database.db, { limit: 1 });
  const person = await getPerson(database.db, raisi?.id ?? "");
  expect(person).toMatchObject({
    name: "Ebrahim Raisi",
    offices: [{ title: "President", firstOn: "2022-07-29", lastOn: "2022-07-29", statements: 4 }],
  });
});

test("a setting is noted once and replaced", async () => {
  expect(await getSetting(database.db, "demo")).toBeUndefined();
  await saveSetting(database.db, "demo", "loaded");
  await saveSetting(database.db, "demo", "removed");
  expect(await getSetting(database.db, "demo")).toBe("removed");
});
