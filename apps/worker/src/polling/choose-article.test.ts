import { expect, test } from "vitest";
import { chooseArticle } from "./choose-article";

const now = new Date("2023-01-01T00:00:00Z");
const long = "The ministry said that both sides had agreed to keep talking about trade. ".repeat(10).trim();
const page = {
  url: null,
  title: "Talks go on",
  byline: null,
  text: long,
  outlet: null,
  published: null,
  lang: null,
};
const found = {
  article: page as typeof page & { url: string | null; published: string | null },
  wall: undefined,
  announced: "",
  url: "https://news.example/2022/talks?utm_source=rss",
  entry: { title: "Talks", author: null, published: null as string | null },
  source: { name: "Example", country: null, control: null },
  lang: "en",
  now,
};

test.each([
  {
    name: "the page's own address",
    stated: "https://www.news.example/talks",
    url: "https://www.news.example/talks",
  },
  { name: "not another outlet's", stated: "https://ministry.example.org/talks", url: found.url },
  { name: "not the front page", stated: "https://news.example/", url: found.url },
])("an article's address: $name", ({ stated, url }) => {
  expect(chooseArticle({ ...found, article: { ...page, url: stated } } as never).record.url).toBe(url);
});

test.each([
  {
    name: "the page's instant first",
    published: "2022-07-30T09:00:00+03:30",
    at: "2022-07-30T09:00:00+03:30",
  },
  { name: "the feed's instant on the page's day", published: "2022-07-30", at: "2022-07-30T05:00:00.000Z" },
  { name: "the page's day against another day", published: "2022-07-20", at: "2022-07-20" },
])("a date: $name", ({ published, at }) => {
  const entry = { ...found.entry, published: "2022-07-30T05:00:00.000Z" };
  const { record } = chooseArticle({ ...found, entry, article: { ...page, published } } as never);
  expect(record.published?.stated).toBe(at);
});

test("a date that lies ahead is refused as such", () => {
  const entry = { ...found.entry, published: "2023-01-01T02:00:00.000Z" };
  const { record, refusedDate } = chooseArticle({ ...found, entry });
  expect(record.published).toBeNull();
  expect(refusedDate).toBe("2023-01-01T02:00:00.000Z");
});

test("the feed's text is kept where the page gives less, or nothing", () => {
  expect(chooseArticle({ ...found, announced: `${long} More.` }).record.text).toBe(`${long} More.`);
  expect(chooseArticle({ ...found, article: undefined, announced: long }).record).toMatchObject({
    text: long,
    title: "Talks",
  });
  expect(chooseArticle({ ...found, wall: "paywall", announced: long }).record.text).toBe(long);
});

test.each([
  { name: "a wall", given: { wall: "consent" as const }, words: "consent form" },
  { name: "no article", given: { article: undefined, announced: "A teaser." }, words: "no article" },
])("$name is said", ({ given, words }) => {
  expect(() => chooseArticle({ ...found, ...given })).toThrow(words);
});
