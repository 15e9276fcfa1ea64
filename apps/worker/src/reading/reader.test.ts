import { afterAll, expect, test } from "vitest";
import { createReader } from "./reader";

const reader = createReader({ threads: 1, longestRead: 3000 });
afterAll(() => reader.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const now = new Date("2023-01-01T00:00:00Z");
const readPage = (html: string) =>
  reader.readPage({ bytes: bytes(html), charset: undefined, announced: null, now });

const body =
  "<p>The ministry said that both sides had agreed to keep talking about trade and transport.</p>".repeat(8);
const good = `<html><head><title>Talks</title></head><body><article><h1>Talks go on today</h1>${body}</article></body></html>`;

test("a page and a feed", async () => {
  expect((await readPage(good)).article?.title).toBe("Talks go on today");
  const feed = `<rss version="2.0"><channel><title>F</title><item><title>t</title><link>/1</link></item></channel></rss>`;
  const read = await reader.readFeed({
    bytes: bytes(feed),
    charset: undefined,
    baseUrl: "https://a.example/",
  });
  expect(read.feed?.entries).toMatchObject([{ title: "t", link: "https://a.example/1" }]);
}, 60_000);

test("hostile documents fail alone, in words, and the next one is read", async () => {
  const nested = await readPage(`<html><body>${"<div>".repeat(200_000)}x`);
  expect(nested).toMatchObject({ article: undefined, fault: expect.stringContaining("nested deeper") });
  const announced = "<br>".repeat(125_000);
  const beside = await reader.readPage({ bytes: bytes(good), charset: undefined, announced, now });
  expect(beside).toMatchObject({ article: { title: "Talks go on today" }, announced: "" });
  await expect(
    reader.readFeed({
      bytes: bytes(`<rss><channel>${"<a>".repeat(200_000)}`),
      charset: undefined,
      baseUrl: "https://a.example/",
    }),
  ).resolves.toMatchObject({ fault: expect.stringContaining("nested deeper") });
  expect((await readPage("\u0000\u0000\u0000\u0000")).fault).toContain("binary");
  expect((await readPage(good)).article?.title).toBe("Talks go on today");
}, 60_000);
