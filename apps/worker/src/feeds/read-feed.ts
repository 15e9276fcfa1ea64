import { parseFeed } from "feedsmith";
import { FeedError } from "./errors";
import { readAtom } from "./read-atom";
import { readJsonFeed } from "./read-json-feed";
import { readRss } from "./read-rss";
import { repairXml } from "./repair-xml";
import type { Feed } from "./types";

/**
 * Reads RSS 0.9–2.0, RDF, Atom and JSON Feed as one shape; relative links are resolved against `baseUrl` and `xml:base`.
 * Throws FeedError when the text is no feed or nested too deep. Entities are never fetched.
 */
export function readFeed(text: string, { baseUrl }: { baseUrl?: string | undefined } = {}): Feed {
  const parsed = parse(text.trimStart().startsWith("{") ? text : repairXml(text));
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

function parse(text: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new FeedError("not-a-feed", "neither RSS, RDF, Atom nor JSON Feed", { cause: error });
  }
}
