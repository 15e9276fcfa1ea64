import { parseFeed } from "feedsmith";
import { FeedError } from "./errors";
import { readAtom } from "./read-atom";
import { readJsonFeed } from "./read-json-feed";
import { readRss } from "./read-rss";
import { isSitemap, readSitemap } from "./read-sitemap";
import { repairXml } from "./repair-xml";
import type { Feed } from "./types";

/**
 * Reads RSS 0.9–2.0, RDF, Atom, JSON Feed and news sitemaps as one shape; relative links are resolved against `baseUrl` and `xml:base`.
 * Throws FeedError when the text is no feed or nested too deep. Entities are never fetched.
 */
export function readFeed(text: string, { baseUrl }: { baseUrl?: string | undefined } = {}): Feed {
  const isJson = text.trimStart().startsWith("{");
  const whole = isJson ? text : repairXml(text);
  if (!isJson && isSitemap(whole)) return parse(() => readSitemap(whole, baseUrl));
  const parsed = parse(() => parseFeed(whole));
  switch (parsed.format) {
    case "atom":
      return readAtom(parsed.feed, baseUrl);
    case "json":
      return readJsonFeed(parsed.feed, baseUrl);
    case "rdf":
    case "rss":
      return readRss(parsed.feed, baseUrl);
  }
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new FeedError("not-a-feed", "neither RSS, RDF, Atom, JSON Feed nor a news sitemap", {
      cause: error,
    });
  }
}
