import { generateJsonFeed } from "feedsmith";
import type { Feed } from "./feed";
import { type FeedItem, toItem } from "./feed-item";

/** JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    authors: [{ name: "Readout", url: feed.baseUrl }],
    items: feed.statements.map((card) => toJsonItem(toItem(card, feed.baseUrl))),
  });
  return JSON.stringify(document);
}

function toJsonItem({ id, url, title, speaker, words, html, publishedAt, updatedAt, tags, lang }: FeedItem) {
  return {
    id,
    url,
    title,
    content_html: html,
    content_text: words,
    date_published: publishedAt,
    date_modified: updatedAt,
    authors: [{ name: speaker }],
    tags,
    ...(lang !== null && { language: lang }),
  };
}
