import { generateRssFeed } from "feedsmith";
import { type Feed, findUpdatedAt } from "./feed";
import { type FeedItem, toItem } from "./feed-item";

/** RSS 2.0, with Atom's `updated` for each item. */
export function writeRss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.pageUrl,
    description: feed.description,
    lastBuildDate: findUpdatedAt(feed),
    generator: "Readout",
    atom: { links: [{ href: feed.feedUrl, rel: "self", type: "application/rss+xml" }] },
    items: feed.statements.map((card) => toRssItem(toItem(card, feed.baseUrl))),
  });
}

function toRssItem({ id, url, title, speaker, html, publishedAt, updatedAt, tags }: FeedItem) {
  return {
    guid: { value: id, isPermaLink: false },
    title,
    link: url,
    description: html,
    pubDate: publishedAt,
    categories: tags.map((name) => ({ name })),
    dc: { creators: [speaker] },
    atom: { updated: updatedAt },
  };
}
