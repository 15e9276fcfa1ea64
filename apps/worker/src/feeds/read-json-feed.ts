import type { JsonFeed } from "feedsmith";
import { parseFeedDate } from "./parse-date";
import { resolveHtmlLinks, resolveUrl } from "./resolve-links";
import type { Feed } from "./types";

export function readJsonFeed(feed: JsonFeed.Feed<string>, base: string | undefined): Feed {
  return {
    title: feed.title,
    link: resolveUrl(feed.home_page_url, base),
    entries: (feed.items ?? []).map((item) => ({
      title: item.title,
      link: resolveUrl(item.url ?? item.external_url, base),
      id: item.id,
      published: parseFeedDate(item.date_published),
      updated: parseFeedDate(item.date_modified),
      author: (item.authors ?? feed.authors)?.map(({ name }) => name).join(", ") || undefined,
      content: resolveHtmlLinks(item.content_html, base) ?? item.content_text,
      summary: item.summary,
    })),
  };
}
