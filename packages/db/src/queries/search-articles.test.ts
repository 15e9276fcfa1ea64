import { afterAll, beforeAll, expect, test } from "vitest";
import type { QueryNode } from "../query-tree";
import { sampleArticle } from "../sample-article";
import { saveArticle } from "./save-article";
import { createTestDatabase } from "../testing";
import { searchArticles } from "./search-articles";

const database = await createTestDatabase("search_articles");
afterAll(() => database.drop());

const ARTICLES = [
  { title: "Une Chine ou deux", lang: "fr", words: "La négociation reprend à Genève" },
  { title: "外交部发言人", lang: "zh", words: "双方坚持一个中国原则" },
  { title: null, lang: "fa", words: "روابط دوستی ایرانی" },
];

beforeAll(async () => {
  for (const [index, { words, ...article }] of ARTICLES.entries()) {
    const url = `https://news.example/${index}`;
    await saveArticle(database.db, sampleArticle({ ...article, url, lines: [{ words }] }));
  }
});

const word = (text: string): QueryNode => ({ type: "word", text });
const IN_ARTICLES: QueryNode = { type: "field", field: "in", values: ["articles"] };

test.each<{ name: string; query: QueryNode; title: string[]; extract: string[] }>([
  { name: "without its accent", query: word("negociation"), title: [], extract: ["négociation"] },
  { name: "in a title", query: word("chine"), title: ["Chine"], extract: [] },
  { name: "inside a Chinese sentence", query: word("中国"), title: [], extract: ["中国"] },
  { name: "with an Arabic yeh", query: word("ايراني"), title: [], extract: ["ایرانی"] },
])("a word $name is found and marked", async ({ query, title, extract }) => {
  const asked = { type: "and" as const, nodes: [query, IN_ARTICLES] };
  const [found, ...others] = await searchArticles(database.db, { query: asked, limit: 10 });
  expect(found?.titleMarks.map((span) => found.title?.slice(...span))).toEqual(title);
  expect(found?.extract.marks.map((span) => found.extract.text.slice(...span))).toEqual(extract);
  expect(others).toEqual([]);
});

test("without words all are listed, from where they begin", async () => {
  const found = await searchArticles(database.db, { query: IN_ARTICLES, limit: 10 });
  expect(found.map(({ extract }) => extract.text).toSorted()).toEqual(
    ARTICLES.map(({ words }) => words).toSorted(),
  );
});
