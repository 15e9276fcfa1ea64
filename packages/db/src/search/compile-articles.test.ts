import { afterAll, beforeAll, expect, test } from "vitest";
import { listArticles } from "../queries/list-articles";
import { saveArticle } from "../queries/save-article";
import type { QueryNode } from "../query-tree";
import { RAISI, sampleArticle } from "../sample-article";
import { createTestDatabase } from "../testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("compile_articles");
  const beside = (words: string) => [{ words }, { speaker: RAISI, words: "Talks go on" }];
  const save = (title: string, words: string, rest: Partial<Parameters<typeof sampleArticle>[0]> = {}) =>
    saveArticle(
      database.db,
      sampleArticle({ url: `https://news.example/${title}`, title, lines: beside(words), ...rest }),
    );
  await save("Harvest", "Farmers met nobody");
  await save("昨日", "双方坚持一个中国原则", {
    lang: "zh",
    publishedOn: "2023-01-02",
    source: { name: "Rìbào", country: "CN", control: "official" },
  });
  await save("Édition", "Une Chine seule", { lang: "fr", statement: { topics: ["energy"] } });
}, 60_000);
afterAll(() => database.drop());

const word = (text: string): QueryNode => ({ type: "word", text });
const field = (name: "lang" | "source" | "topic" | "from", value: string): QueryNode => ({
  type: "field",
  field: name,
  values: [value],
});

test.each<[name: string, query: QueryNode, titles: string[]]>([
  ["a word of the text that nobody said", word("farmer"), ["Harvest"]],
  ["a word of the title", word("edition"), ["Édition"]],
  ["Chinese", word("一个中国"), ["昨日"]],
  ["accents or none", word("chine"), ["Édition"]],
  ["a word that is nowhere", word("nowhere"), []],
  ["a language", field("lang", "fr"), ["Édition"]],
  ["no language", { type: "not", node: field("lang", "fr") }, ["Harvest", "昨日"]],
  ["an outlet", field("source", "ribao"), ["昨日"]],
  ["a topic of a statement", field("topic", "energy"), ["Édition"]],
  ["a topic beside a word", { type: "and", nodes: [field("topic", "energy"), word("farmer")] }, []],
  [
    "days of publication",
    { type: "date", field: "pub", ranges: [{ type: "days", from: "2023-01-01", to: null }] },
    ["昨日"],
  ],
  ["a pair", { type: "pair", field: "between", from: "IR", to: "CN" }, ["Harvest", "Édition", "昨日"]],
])("articles are found by %s", async (_, query, titles) => {
  const found = await listArticles(database.db, { query, limit: 10 });
  expect(found.map(({ title }) => title).toSorted()).toEqual(titles);
});

test("a changed text is found by its new words only", async () => {
  const change = (words: string, seenAt: Date) =>
    saveArticle(
      database.db,
      sampleArticle({ url: "https://news.example/changing", title: "Changing", lines: [{ words }], seenAt }),
    );
  await change("an oak", new Date("2026-01-01T00:00:00Z"));
  await change("a willow", new Date("2026-01-02T00:00:00Z"));
  const find = async (text: string) =>
    (await listArticles(database.db, { query: word(text), limit: 10 })).length;
  expect([await find("oak"), await find("willow")]).toEqual([0, 1]);
});
