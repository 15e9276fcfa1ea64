import { FEED_FORMATS } from "@readout/export";

/** Where readers find the feeds of a query, for the head of the page that shows it. */
export function listFeedLinks(q: string, baseUrl: string) {
  const search = q === "" ? "" : `?q=${encodeURIComponent(q)}`;
  return Object.fromEntries(
    Object.entries(FEED_FORMATS).map(([format, { name, mediaType }]) => [
      mediaType,
      [{ url: `${baseUrl}/feeds/${format}${search}`, title: `${name}: ${q || "every statement"}` }],
    ]),
  );
}
