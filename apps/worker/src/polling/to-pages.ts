import type { NewPage } from "@readout/db";
import type { Feed, FeedEntry } from "../feeds/types";

const MAX_URL = 4000;
const MAX_TITLE = 1000;
/** Of an entry's text: full texts of long speeches fit. */
const MAX_HTML = 500_000;
/** Characters of HTML that an entry without an address needs to be an article by itself. */
const MIN_HTML = 300;

/** The articles that a feed announces; an entry without address and text announces nothing. */
export function toPages({ entries }: Feed): NewPage[] {
  return entries.flatMap((entry) => {
    const html = longer(entry.content, entry.summary)?.slice(0, MAX_HTML) ?? null;
    const url = readUrl(entry.link) ?? readUrl(entry.id);
    if (!url && (html?.length ?? 0) < MIN_HTML) return [];
    return [{ url, entry: describe(entry, html) }];
  });
}

function describe({ title, author, published, updated }: FeedEntry, html: string | null): NewPage["entry"] {
  return {
    title: tidy(title)?.slice(0, MAX_TITLE) ?? null,
    author: tidy(author)?.slice(0, MAX_TITLE) ?? null,
    published: published ?? updated ?? null,
    html: html && mend(html),
  };
}

function readUrl(text: string | undefined): string | null {
  if (!text || text.length > MAX_URL || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

function tidy(text: string | undefined): string | undefined {
  const plain = text && mend(text.replace(/<[^>]{0,500}>/g, " "));
  return plain?.replace(/\s+/g, " ").trim() || undefined;
}

/** What Postgres cannot keep. */
const mend = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
