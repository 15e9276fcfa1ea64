import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { BARE_CARD, sampleCard } from "../sample-card";
import { FEED_FORMATS, type FeedFormat } from "./formats";

const FEED = {
  title: "China and Iran",
  description: "Statements that between:CN,IR finds",
  baseUrl: "https://readout.example",
  feedUrl: "https://readout.example/feeds/atom?q=between:CN,IR",
  pageUrl: "https://readout.example/?q=between:CN,IR",
  statements: [sampleCard(), { ...BARE_CARD, id: "0123456789abcdea", words: "told \u{1}so" }],
};
const write = (format: FeedFormat, feed = FEED) => FEED_FORMATS[format].write(feed);
const ID = "urn:readout:statement:0123456789abcdef";
const LINK = "https://readout.example/statements/0123456789abcdef";
const UPDATED = "2022-08-01T09:00:00.000Z";

test("feedsmith reads the Atom feed", () => {
  const feed = parseAtomFeed(write("atom"));
  expect(feed).toMatchObject({
    id: FEED.feedUrl,
    updated: UPDATED,
    links: [
      { href: FEED.feedUrl, rel: "self" },
      { href: FEED.pageUrl, rel: "alternate" },
    ],
    entries: [{ id: ID, updated: UPDATED, published: "2022-07-30T00:00:00.000Z" }, {}],
  });
  expect(feed.entries?.[0]?.content?.value).toContain("Ties, “iron” &amp; &lt;firm&gt;: 100% ours");
});

test("feedsmith reads the RSS feed", () => {
  expect(parseRssFeed(write("rss"))).toMatchObject({
    link: FEED.pageUrl,
    items: [
      {
        guid: { value: ID, isPermaLink: false },
        link: LINK,
        atom: { updated: UPDATED },
        dc: { creators: ["Xi Jinping"] },
      },
      { dc: { creators: ["Unknown speaker"] } },
    ],
  });
});

test("feedsmith reads the JSON Feed", () => {
  const feed = JSON.parse(write("json"));
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  expect(parseJsonFeed(feed)).toMatchObject({
    feed_url: FEED.feedUrl,
    items: [
      {
        id: ID,
        url: LINK,
        content_text: "Ties, “iron” & <firm>: 100% ours",
        date_modified: UPDATED,
        language: "en",
      },
      { content_text: "told \u{FFFD}so" },
    ],
  });
});

test.each(["rss", "atom"] as const)("another parser reads the %s feed", async (format) => {
  const feed = await new Parser().parseString(write(format));
  expect(feed.title).toBe(FEED.title);
  expect(feed.items).toHaveLength(2);
  expect(feed.items[0]).toMatchObject({
    title: expect.stringContaining("Xi Jinping on Iran, United States:"),
    link: LINK,
  });
});

test.each(Object.keys(FEED_FORMATS) as FeedFormat[])(
  "%s: the same view is the same feed, a change moves its date",
  (format) => {
    const changed = sampleCard({ contentChangedAt: new Date("2023-01-01T00:00:00Z") });
    expect(write(format)).toBe(write(format));
    expect(write(format, { ...FEED, statements: [changed] })).toMatch(/2023/);
    expect(write(format, { ...FEED, statements: [] })).toContain(FEED.title);
  },
);
