import { expect, test } from "vitest";
import { FeedError } from "./errors";
import { readFeed } from "./read-feed";

const rss = (item: string, attributes = "") =>
  `<rss version="2.0" ${attributes}><channel><item>${item}</item></channel></rss>`;

test.each([
  {
    name: "RSS with Dublin Core and full content",
    xml: rss(
      "<title>Talks &amp; tea</title><guid>https://a.example/1</guid><dc:creator>A. Writer</dc:creator><dc:date>2022-07-30T09:00+03:30</dc:date><content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>",
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    entry: {
      title: "Talks & tea",
      link: "https://a.example/1",
      author: "A. Writer",
      published: "2022-07-30T05:30:00.000Z",
      content: "<p>Text</p>",
    },
  },
  {
    name: "relative links against xml:base",
    xml: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/news/"><entry><title>t</title><link href="2.html"/><summary type="html">&lt;a href="x.html"&gt;x&lt;/a&gt;</summary></entry></feed>',
    entry: {
      link: "https://a.example/news/2.html",
      summary: '<a href="https://a.example/news/x.html">x</a>',
    },
  },
  {
    name: "base64 content of Atom",
    xml: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><content type="application/octet-stream">UmVhZG91dA==</content></entry></feed>',
    entry: { content: "Readout" },
  },
  {
    name: "a feed cut in the middle of a tag",
    xml: "<rss version='2.0'><channel><item><title>Whole</title><link>https://a.example/3</link><descr",
    entry: { title: "Whole", link: "https://a.example/3" },
  },
  {
    name: "an entity of its own",
    xml: `<!DOCTYPE rss [<!ENTITY city "Tehran">]>${rss("<title>&city;</title>")}`,
    entry: { title: "Tehran" },
  },
  {
    name: "JSON Feed",
    xml: '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","url":"/n/1","content_text":"Text","date_published":"2022-07-30T10:00:00Z"}]}',
    entry: { id: "1", link: "https://a.example/n/1", content: "Text", published: "2022-07-30T10:00:00.000Z" },
  },
  {
    name: "a news sitemap",
    xml: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/about</loc></url><url><loc>https://a.example/4</loc><news:news><news:publication><news:name>A</news:name></news:publication><news:publication_date>2022-07-30T10:00:00+03:30</news:publication_date><news:title>Talks &amp; tea</news:title></news:news></url></urlset>`,
    entry: { title: "Talks & tea", link: "https://a.example/4", published: "2022-07-30T06:30:00.000Z" },
  },
])("$name", ({ xml, entry }) => {
  expect(readFeed(xml, { baseUrl: "https://a.example/feed" }).entries[0]).toMatchObject(entry);
});

test.each([
  { name: "a page", text: "<html><body>Not a feed</body></html>", reason: "not-a-feed" },
  {
    name: "200,000 nested tags",
    text: `<rss version="2.0"><channel>${"<a>".repeat(200_000)}`,
    reason: "too-deep",
  },
])("$name is refused", ({ text, reason }) => {
  expect(() => readFeed(text)).toThrow(expect.objectContaining({ name: FeedError.name, reason }));
});

test("entities that name entities do not grow", () => {
  const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );
  const feed = readFeed(`<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss("<title>&l20;</title>")}`);
  expect(feed.entries[0]?.title?.length).toBeLessThan(100);
});
