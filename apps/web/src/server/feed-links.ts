import { FEED_FORMATS } from "@readout/export";
import { headers } from "next/headers";
import { findBaseUrl } from "./api/base-url";

/** The head's links to the feeds of a query, seen from the address that was asked. */
export async function announceFeeds(q: string) {
  return { types: listFeedLinks(q, findBaseUrl(await headers())) };
}

/** Where readers find the feeds of a query, for the head of the page that shows it. */
function listFeedLinks(q: string, baseUrl: string) {
  const search = q === "" ? "" : `?q=${encodeURIComponent(q)}`;
  return Object.fromEntries(
    Object.entries(FEED_FORMATS).map(([format, { name, mediaType }]) => [
      mediaType,
      [{ url: `${baseUrl}/feeds/${format}${search}`, title: `${name}: ${q || "every statement"}` }],
    ]),
  );
}
