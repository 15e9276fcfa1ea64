import { expect, test } from "vitest";
import { extractArticle } from "./extract-article";

const now = new Date("2023-01-01T00:00:00Z");
const sentence =
  "The ministry said that both sides had agreed to keep talking about trade and transport in the coming months.";
const body = Array.from({ length: 5 }, () => `<p>${sentence}</p>`).join("");

function extract(html: string) {
  return extractArticle(new TextEncoder().encode(html), now);
}

test("an article without what surrounds it", () => {
  const article = extract(`<html lang="en"><head><title>Talks go on | The Demo Post</title>
    <meta property="og:site_name" content="The Demo Post"><link rel="canonical" href="https://demo.example/talks"></head><body>
    <nav><a href="/">Home</a></nav><article><h1>Talks go on</h1><div class="byline">By Ada Writer | 30 July 2022, 10:00</div>
    <figure><img src="x.jpg"><figcaption>A handshake. Photo: Demo</figcaption></figure>${body}
    <p>Read more: <a href="/other">Another story</a></p><div class="social-share">Share this article</div><p>Advertisement</p></article>
    <aside>Most read</aside></body></html>`);
  expect(article).toMatchObject({
    url: "https://demo.example/talks",
    title: "Talks go on",
    byline: "Ada Writer",
    published: "2022-07-30",
    outlet: "The Demo Post",
    lang: "en",
  });
  expect(article.text.split("\n\n")).toEqual(Array.from({ length: 5 }, () => sentence));
});

test("what stands above the headline goes, links in a sentence stay whatever their class", () => {
  const linked = `<p>The <a class="external-link" href="/m">ministry</a> and <span class="tag">both</span> sides agreed to keep talking about trade and transport.</p>`;
  const { text } =
    extract(`<html><head><title>Talks go on today | Post</title></head><body><article><div>Sign In</div>
    <div>Politics and more of it</div><div><p>Talks go on today</p></div><p>Nov. 20, 2019, 9:28 AM UTC</p>${body}${linked}</article></body></html>`);
  expect(text.split("\n\n")).toEqual([
    ...Array.from({ length: 5 }, () => sentence),
    "The ministry and both sides agreed to keep talking about trade and transport.",
  ]);
});

test.each([
  {
    name: "JSON-LD",
    head: `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"T","datePublished":"2022-07-29T18:30:00+03:30","author":[{"@type":"Person","name":"Ada Writer"}]}]}</script>`,
    published: "2022-07-29T18:30:00+03:30",
  },
  {
    name: "a meta element",
    head: `<meta property="article:published_time" content="2022-07-29T18:30:00Z">`,
    published: "2022-07-29T18:30:00Z",
  },
  {
    name: "the address, where an instant in UTC falls on the next day",
    head: `<link rel="canonical" href="https://demo.example/2022/07/28/talks"><meta name="date" content="2022-07-29T00:44:00Z">`,
    published: "2022-07-28",
  },
  {
    name: "the visible line, where an instant in UTC falls on the next day",
    head: `<meta name="date" content="2022-07-29T00:44:00Z"></head><body><p class="date">28 July 2022</p>`,
    published: "2022-07-28",
  },
  { name: "a day that lies ahead is none", head: `<meta name="date" content="2031-01-01">`, published: null },
  { name: "nothing at all", head: "", published: null },
])("the date from $name", ({ head, published }) => {
  expect(
    extract(
      `<html><head>${head}</head><body><h1>Talks go on today</h1><article>${body}</article></body></html>`,
    ).published,
  ).toBe(published);
});

test.each([
  { name: "German words", line: "25. November 2021 16:11 Uhr", lang: "de", published: "2021-11-25" },
  { name: "month first in English", line: "3/5/2022", lang: "en", published: "2022-03-05" },
  { name: "day first elsewhere", line: "3/5/2022", lang: "es", published: "2022-05-03" },
  { name: "Chinese figures", line: "2022年7月29日", lang: "zh", published: "2022-07-29" },
])("a visible date: $name", ({ line, lang, published }) => {
  expect(
    extract(
      `<html lang="${lang}"><body><h1>Talks go on today</h1><p class="date">${line}</p><article>${body}</article></body></html>`,
    ).published,
  ).toBe(published);
});

test("markup in a title is text", () => {
  expect(
    extract(
      `<html><body><h1>Talks &lt;script&gt;alert(1)&lt;/script&gt; go on</h1><article>${body}</article></body></html>`,
    ).title,
  ).toBe("Talks <script>alert(1)</script> go on");
});

test("a page that is deeper or larger than any real one is refused at once", () => {
  const repeat = (tag: string, times: number) => `<html><body>${tag.repeat(times)}${body}</body></html>`;
  expect(() => extract(repeat("<div>", 100_000))).toThrow("nested deeper");
  expect(() => extract(repeat("<br>", 1_000_000))).toThrow("more than 20000 elements");
  expect(extract(repeat("<img>", 3000)).text).toContain(sentence);
  expect(extract(repeat("<br>", 19_000)).text).toContain(sentence);
});

test.each([
  { name: "html and body", open: "" },
  { name: "body", open: '<html lang="en">' },
])("a page that leaves the tags of $name out has its article", ({ open }) => {
  const words = "The ministers signed the treaty on the common river in the presence of both ambassadors.";
  const html = `<!doctype html>${open}<title>Roads</title><article><h1>Roads</h1>${`<p>${words}</p>`.repeat(5)}</article>`;
  expect(extractArticle(Buffer.from(html), new Date("2026-01-01")).text).toContain(words);
});
