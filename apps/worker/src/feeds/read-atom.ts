import type { AtomFeed } from "feedsmith";
import { parseFeedDate } from "./parse-date";
import { baseOf, resolveHtmlLinks, resolveUrl } from "./resolve-links";
import type { Feed, FeedEntry } from "./types";

type Document = AtomFeed.Feed<string>;
type Entry = AtomFeed.Entry<string>;
type Text = AtomFeed.Text | AtomFeed.Content;

export function readAtom(feed: Document, documentUrl: string | undefined): Feed {
  const base = baseOf(documentUrl, feed.xml?.base);
  return {
    title: readText(feed.title, base),
    link: resolveUrl(pageOf(feed.links), base),
    entries: (feed.entries ?? []).map((entry) => readEntry(entry, feed, base)),
  };
}

function readEntry(entry: Entry, feed: Document, feedBase: string | undefined): FeedEntry {
  const base = baseOf(feedBase, entry.xml?.base);
  return {
    title: readText(entry.title, base),
    link: resolveUrl(pageOf(entry.links), base),
    id: resolveUrl(entry.id, base),
    published: parseFeedDate(entry.published ?? entry.dcterms?.created),
    updated: parseFeedDate(entry.updated),
    author:
      namesOf(entry.authors) ??
      entry.dc?.creators?.join(", ") ??
      namesOf(entry.source?.authors) ??
      namesOf(feed.authors),
    content: readText(entry.content, base),
    summary: readText(entry.summary, base),
  };
}

/** RFC 4287 4.1.3.3: content of a type that is neither text nor XML is base64. */
function readText(text: Text | undefined, base: string | undefined): string | undefined {
  if (!text?.value) return undefined;
  const value = isBase64(text) ? Buffer.from(text.value, "base64").toString("utf8") : text.value;
  return resolveHtmlLinks(value, baseOf(base, "xml" in text ? text.xml?.base : undefined));
}

function isBase64({ type, value }: Text): boolean {
  const mayBe = type !== undefined && type.includes("/") && !/^text\/|[+/](xml|json)$/i.test(type);
  return mayBe && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value ?? "");
}

function pageOf(links: AtomFeed.Link<string>[] | undefined): string | undefined {
  const page =
    links?.find(({ rel }) => !rel || rel === "alternate") ?? links?.find(({ rel }) => rel !== "self");
  return (page ?? links?.[0])?.href;
}

function namesOf(people: AtomFeed.Person[] | undefined): string | undefined {
  return people?.map(({ name, email }) => name ?? email).join(", ") || undefined;
}
