import { generateAtomFeed } from "feedsmith";
import { type Feed, findUpdatedAt } from "./feed";
import { type FeedItem, toItem } from "./feed-item";

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.feedUrl,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: findUpdatedAt(feed),
    authors: [{ name: "Readout", uri: feed.baseUrl }],
    generator: { text: "Readout" },
    links: [
      { href: feed.feedUrl, rel: "self", type: "application/atom+xml" },
      { href: feed.pageUrl, rel: "alternate", type: "text/html" },
    ],
    entries: feed.statements.map((card) => toEntry(toItem(card, feed.baseUrl))),
  });
}

function toEntry({ id, url, title, speaker, html, publishedAt, updatedAt, tags }: FeedItem) {
  return {
    id,
    title: { value: title },
    links: [{ href: url, rel: "alternate", type: "text/html" }],
    authors: [{ name: speaker }],
    published: publishedAt,
    updated: updatedAt,
    content: { value: html, type: "html" },
    categories: tags.map((term) => ({ term })),
  };
}
