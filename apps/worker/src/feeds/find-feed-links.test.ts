import { expect, test } from "vitest";
import { findFeedLinks } from "./find-feed-links";

test("the feeds that a page names, comments last, relative to its base", () => {
  const html = `<html><head><base href="/en/"><link rel="alternate" type="application/rss+xml" href="comments/feed">
    <link rel="alternate" type="application/atom+xml" href="atom.xml"><link rel="alternate" hreflang="fr" href="/fr">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head><body></body></html>`;
  expect(findFeedLinks(html, "https://a.example/en/home")).toEqual([
    "https://a.example/en/atom.xml",
    "https://a.example/en/comments/feed",
  ]);
});
