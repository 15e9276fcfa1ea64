import { afterAll, beforeAll, expect, test } from "vitest";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { countDyadByMonth, countDyadTopicsByMonth, listDyads } from "./dyad";
import { saveArticle } from "./save-article";
import { countSpeakerByMonth, listLastWords, listSpeakers, listSpokenOf } from "./speaker";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
  await saveArticle(
    database.db,
    sampleArticle({
      lines: [
        { speaker: XI, words: "Trade grows." },
        { speaker: XI, words: "Tariffs are wrong.", statement: { quad: 3, topics: ["trade", "sanctions"] } },
        { speaker: RAISI, words: "Friendship lasts.", statement: { quad: null } },
      ],
    }),
  );
});
afterAll(() => database.drop());

test("dyads are directed, and split by tone", async () => {
  expect(await listDyads(database.db, { limit: 10 })).toEqual([
    { from: "CN", to: "IR", statements: 2, cooperative: 1, conflictual: 1 },
    { from: "IR", to: "CN", statements: 1, cooperative: 0, conflictual: 0 },
  ]);
});

test("a dyad's months have both sides, whichever is named first", async () => {
  const months = [
    { month: "2022-07-01", from: "CN", statements: 2, cooperative: 1, conflictual: 1 },
    { month: "2022-07-01", from: "IR", statements: 1, cooperative: 0, conflictual: 0 },
  ];
  const found = await countDyadByMonth(database.db, { from: "IR", to: "CN" });
  expect(found.toSorted((a, b) => (a.from < b.from ? -1 : 1))).toEqual(months);
});

test("a statement on two topics counts for both", async () => {
  const topics = await countDyadTopicsByMonth(database.db, { from: "CN", to: "IR" });
  expect(topics.filter(({ from }) => from === "CN")).toEqual([
    { topic: "sanctions", month: "2022-07-01", from: "CN", statements: 1 },
    { topic: "trade", month: "2022-07-01", from: "CN", statements: 2 },
  ]);
});

test("who speaks most comes first, and pages go on where they ended", async () => {
  const [first] = await listSpeakers(database.db, { limit: 1 });
  expect(first).toMatchObject({ name: "Xi Jinping", office: "President", statements: 2 });
  const next = await listSpeakers(database.db, { limit: 5, after: first });
  expect(next.map(({ name }) => name)).toEqual(["Ebrahim Raisi"]);
});

test.each([
  ["rai", ["Ebrahim Raisi"]],
  ["xi jin", ["Xi Jinping"]],
  ["inping", []],
  ["100%_", []],
])("a name is found by the beginnings of its words: %s", async (name, found) => {
  const speakers = await listSpeakers(database.db, { name, limit: 5 });
  expect(speakers.map(({ name }) => name)).toEqual(found);
});

test("a person's counterparts, months and last words", async () => {
  const [xi] = await listSpeakers(database.db, { name: "xi", limit: 1 });
  const personId = xi?.id ?? "";
  expect(await listSpokenOf(database.db, personId)).toEqual([{ country: "IR", statements: 2 }]);
  expect(await countSpeakerByMonth(database.db, personId)).toEqual([{ month: "2022-07-01", statements: 2 }]);
  const words = await listLastWords(database.db, { personId, limit: 1 });
  expect(words).toHaveLength(1);
});
