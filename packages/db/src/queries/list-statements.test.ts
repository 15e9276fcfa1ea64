import { afterAll, beforeAll, expect, test } from "vitest";
import { InvalidCursorError } from "../search/cursor";
import { saveTimeline } from "../search/sample-timeline";
import { createTestDatabase } from "../testing";
import { countByPeriod } from "./count-by-period";
import { countStatements } from "./count-statements";
import { listFacets } from "./list-facets";
import { type ListOptions, listStatements } from "./list-statements";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("list_statements");
  await saveTimeline(database.db);
}, 60_000);
afterAll(() => database.drop());

const nameOf = ({ words }: { words: string }) => words.split(" ")[0];
const list = (options: Partial<ListOptions>) =>
  listStatements(database.db, { query: null, limit: 10, ...options });

test("pages hold every statement once, newest first, and lead back the same way", async () => {
  const pages = [await list({ limit: 4 })];
  const next = pages[0]?.nextCursor ?? undefined;
  pages.push(await list({ limit: 4, cursor: next }));
  const days = pages.flatMap(({ items }) => items.map(({ listedOn }) => listedOn));
  expect(days).toEqual(["2023-02-06", "2023-01-05", "2022-09-10", "2022-07-29", "2022-07-29", "2022-07-29"]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(6);
  expect(pages.map(({ nextCursor }) => nextCursor === null)).toEqual([false, true]);
  expect(pages.map(({ previousCursor }) => previousCursor === null)).toEqual([true, false]);
  const back = await list({
    limit: 4,
    cursor: pages[1]?.previousCursor ?? undefined,
    direction: "newer",
  });
  expect(back).toEqual({ ...pages[0], nextCursor: pages[0]?.nextCursor });
});

test("the best match comes first where relevance is asked for, page after page", async () => {
  const query = {
    type: "or" as const,
    nodes: ["sanctions", "hurt", "birch", "ember"].map((text) => ({ type: "word" as const, text })),
  };
  const first = await list({ query, sort: "relevance", limit: 1 });
  expect(first.items.map(nameOf)).toEqual(["birch"]);
  const second = await list({ query, sort: "relevance", limit: 2, cursor: first.nextCursor ?? undefined });
  expect(second.items.map(nameOf)).toEqual(["ember", "coral"]);
  expect(second.nextCursor).toBeNull();
});

test.each<{ name: string; text: string; marked: string[] }>([
  { name: "every form of a word", text: "talk", marked: ["talks"] },
  { name: "a word with accents", text: "negociation", marked: ["négociation"] },
  { name: "Chinese inside a sentence", text: "一个中国", marked: ["一个中国"] },
])("marks $name", async ({ text, marked }) => {
  const { items } = await list({ query: { type: "word", text } });
  const words = items.flatMap((item) => item.marks.map((span) => item.words.slice(...span)));
  expect([...new Set(words)]).toEqual(marked);
});

test("a phrase is marked where it stands whole, what is ruled out nowhere", async () => {
  const phrase = { type: "phrase" as const, text: "talks on trade", within: null };
  const ruledOut = { type: "not" as const, node: { type: "word" as const, text: "sanctions" } };
  const { items } = await list({ query: { type: "and", nodes: [phrase, ruledOut] } });
  expect(items.map(({ words, marks }) => marks.map((span) => words.slice(...span)))).toEqual([
    ["talks on trade"],
  ]);
});

test("only what changed after an instant is listed where that is asked for", async () => {
  const between = { type: "pair" as const, field: "between" as const, from: "CN", to: "IR" };
  const seenAt = new Date("2026-01-01T00:00:00Z");
  const before = new Date(seenAt.getTime() - 1);
  for (const query of [null, between]) {
    expect((await list({ query, changedAfter: seenAt })).items).toEqual([]);
    expect((await list({ query, changedAfter: before })).items).toEqual((await list({ query })).items);
  }
});

test.each([
  "",
  "!!",
  "2022-07-29",
  "2022-02-31_aaaaaaaaaaaaaaaa",
  "2022-07-29_'; drop table",
  "0.1_2022-07-29_aaaaaaaaaaaaaaaa",
  "2022-07-29_aaaaaaaaaaaaaaa\0",
  "0000-01-01_aaaaaaaaaaaaaaaa",
  "9".repeat(400),
])("the cursor %j is refused", async (cursor) => {
  await expect(list({ cursor })).rejects.toThrow(InvalidCursorError);
});

test.each(["2022-07-29", "1e300_2022-07-29", "1e-300_2022-07-29", "0.1_0000-01-01"])(
  "the cursor %j is refused where relevance is asked for",
  async (place) => {
    const query = { type: "word" as const, text: "talks" };
    const asked = { query, sort: "relevance" as const, cursor: `${place}_aaaaaaaaaaaaaaaa` };
    await expect(list(asked)).rejects.toThrow(InvalidCursorError);
  },
);

const counts = async (query: ListOptions["query"]) => {
  const facets = await listFacets(database.db, { query });
  return Object.fromEntries(
    facets.map(({ name, values }) => [name, values.map(({ label, count }) => `${label} ${count}`)]),
  );
};

test("facets count what the query finds", async () => {
  expect(await counts(null)).toMatchObject({
    pair: ["CN,IR 2", "CN,US 1", "DE,US 1", "FR,US 1"],
    actor: ["CN 3", "DE 1", "FR 1", "IR 1"],
    speaker: ["Xi Jinping 3", "Ebrahim Raisi 1", "Xi Jinping Lin 1", "Zoë Lange 1"],
    outlet: ["Example daily 2", "Le Ciel 2"],
    control: ["independent 2", "official 2"],
    topic: ["trade 2", "sanctions 1"],
    kind: ["indirect 5", "direct 1"],
    type: ["call 6"],
    lang: ["en 2", "fr 2"],
  });
});

test("a facet ignores its own filter and no other", async () => {
  const topic = { type: "field" as const, field: "topic" as const, values: ["sanctions"] };
  const from = { type: "field" as const, field: "from" as const, values: ["IR"] };
  expect(await counts({ type: "and", nodes: [topic, from] })).toMatchObject({
    topic: ["sanctions 1", "trade 1"],
    actor: ["IR 1"],
    kind: ["direct 1"],
  });
  expect(await counts(topic)).toMatchObject({ topic: ["trade 2", "sanctions 1"], kind: ["direct 1"] });
});

test("a pair's histogram counts each side, silent periods included", async () => {
  const query = { type: "pair" as const, field: "between" as const, from: "IR", to: "CN" };
  const call = { from: "2022-07-29", count: 2, first: 1, second: 1 };
  expect(await countByPeriod(database.db, { query })).toEqual({ exact: true, unit: "day", periods: [call] });
  const all = await countByPeriod(database.db, { query: null });
  expect(all.unit).toBe("week");
  expect(all.periods).toHaveLength(29);
  expect(all.periods.map(({ count }) => count).filter(Boolean)).toEqual([3, 1, 1, 1]);
});

test("a count is the number of what is listed", async () => {
  expect(await countStatements(database.db, { query: { type: "word", text: "talks" } })).toEqual({
    total: 2,
    exact: true,
  });
});

test("only what changed after an instant, in any order", async () => {
  const all = await listStatements(database.db, { query: null, limit: 100 });
  const latest = Math.max(...all.items.map(({ contentChangedAt }) => contentChangedAt.getTime()));
  for (const query of [null, { type: "pair", field: "between", from: "CN", to: "IR" } as const]) {
    const found = await listStatements(database.db, { query, limit: 100 });
    const before = await listStatements(database.db, { query, limit: 100, changedAfter: new Date(0) });
    expect(before.items.map(({ id }) => id)).toEqual(found.items.map(({ id }) => id));
    const after = await listStatements(database.db, { query, limit: 100, changedAfter: new Date(latest) });
    expect(after.items).toEqual([]);
  }
});
