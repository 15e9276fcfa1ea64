import type { RdfFeed, RssFeed } from "feedsmith";
import { parseFeedDate } from "./parse-date";
import { baseOf, resolveHtmlLinks, resolveUrl } from "./resolve-links";
import type { Feed, FeedEntry } from "./types";

type Channel = RssFeed.Feed<string> | RdfFeed.Feed<string>;
type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

/** RSS 0.9–2.0 and RDF: one family with the same modules. */
export function readRss(channel: Channel, documentUrl: string | undefined): Feed {
  const base = baseOf(documentUrl, "xml" in channel ? channel.xml?.base : undefined);
  return {
    title: channel.title,
    link: resolveUrl(channel.link ?? channel.atom?.links?.find(({ rel }) => rel === "alternate")?.href, base),
    entries: (channel.items ?? []).map((item) => readItem(item, base)),
  };
}

function readItem(item: RssItem | RdfItem, channelBase: string | undefined): FeedEntry {
  const base = baseOf(channelBase, "xml" in item ? item.xml?.base : undefined);
  const rss: RssItem = item;
  return {
    title: resolveHtmlLinks(item.title ?? item.dc?.titles?.[0] ?? rss.atom?.title?.value, base),
    link: resolveUrl(linkOf(rss), base),
    id: rss.guid?.value ?? rss.atom?.id,
    published: parseFeedDate(
      rss.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created ?? rss.atom?.published,
    ),
    updated: parseFeedDate(item.dcterms?.modified ?? rss.atom?.updated),
    author: authorOf(rss),
    content: resolveHtmlLinks(item.content?.encoded ?? rss.atom?.content?.value, base),
    summary: resolveHtmlLinks(
      item.description ?? item.dc?.descriptions?.[0] ?? rss.atom?.summary?.value,
      base,
    ),
  };
}

/** An item's page: its link, else Atom's, else a guid that says it is one (RSS 2.0: the default). */
function linkOf({ link, atom, guid }: RssItem): string | undefined {
  const permalink =
    guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? "") ? guid?.value : undefined;
  return link ?? atom?.links?.find(({ rel }) => !rel || rel === "alternate")?.href ?? permalink;
}

function authorOf({ authors, dc, itunes, atom }: RssItem): string | undefined {
  const names = authors?.map((author) =>
    typeof author === "string" ? author : (author.name ?? author.email),
  );
  return (
    names?.join(", ") ||
    dc?.creators?.join(", ") ||
    itunes?.author ||
    atom?.authors?.map(({ name }) => name).join(", ") ||
    undefined
  );
}
