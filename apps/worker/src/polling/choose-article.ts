import { getDomain } from "tldts";
import type { ExtractedArticle } from "../articles/extract-article";
import type { Wall } from "../articles/find-wall";
import { SourceError } from "../http/errors";
import { type ArticleRecord, readArticleRecord } from "../ingest/article-record";
import { parsePublished } from "../ingest/published";

/** A feed's text of so many characters is an article by itself; less is a teaser. */
const FULL_TEXT = 500;
const MAX_TITLE = 1000;

const WALLS: Record<Wall, string> = {
  paywall: "a paywall stands before the article",
  consent: "a consent form stands before the article",
  "robot-check": "the site checks for robots",
};

interface Found {
  article: ExtractedArticle | undefined;
  wall: Wall | undefined;
  /** The feed's own text. */
  announced: string;
  /** Where the page was found; null where only the feed has a text. */
  url: string | null;
  entry: { title: string | null; author: string | null; published: string | null };
  source: NonNullable<ArticleRecord["source"]>;
  lang: string | null;
  now: Date;
}

/** The article that page and feed give together. Throws a SourceError that says why there is none. */
export function chooseArticle(found: Found): { record: ArticleRecord; refusedDate: string | undefined } {
  const { article, wall, announced, entry, now } = found;
  const pageText = wall ? "" : (article?.text ?? "");
  const text = announced.length > pageText.length ? announced : pageText;
  if (pageText === "" && announced.length < FULL_TEXT)
    throw wall
      ? new SourceError("wall", WALLS[wall])
      : new SourceError("no-article", "no article is found in it");
  const { published, refusedDate } = choosePublished([article?.published, entry.published], now);
  const record = readArticleRecord(
    {
      url: found.url && chooseUrl(article?.url, found.url),
      title: (wall ? null : article?.title)?.slice(0, MAX_TITLE) ?? entry.title,
      text,
      published,
      lang: (wall ? null : article?.lang)?.slice(0, 100) ?? found.lang,
    },
    now,
  );
  return {
    record: { ...record, byline: article?.byline ?? entry.author, source: found.source },
    refusedDate,
  };
}

/**
 * The address that a page states as its own counts within its own site only: a page cannot pass for another outlet's
 * article. A site's front page is no article's address.
 */
function chooseUrl(stated: string | null | undefined, fetched: string): string {
  if (!stated || !URL.canParse(stated)) return fetched;
  const [own, actual] = [new URL(stated), new URL(fetched)];
  const isFront = own.pathname === "/" && own.search === "" && actual.pathname !== "/";
  return siteOf(own) === siteOf(actual) && !isFront ? own.href : fetched;
}

const siteOf = ({ hostname }: URL) => getDomain(hostname) ?? hostname;

/** The first usable date; the page's words come first, but its bare day gives way to the feed's instant on that day. */
function choosePublished(candidates: (string | null | undefined)[], now: Date) {
  const stated: string[] = [];
  let refusedDate: string | undefined;
  for (const text of candidates) {
    if (!text) continue;
    try {
      stated.push(parsePublished(text, now).stated);
    } catch {
      refusedDate = text;
    }
  }
  const [first, second] = stated;
  const isBareDay = first?.length === 10 && second !== undefined && isWithinDay(first, second);
  return { published: isBareDay ? second : (first ?? null), refusedDate };
}

/** Zones put an instant on the day before or after. */
function isWithinDay(day: string, instant: string): boolean {
  const hours = (Date.parse(instant) - Date.parse(day)) / 3_600_000;
  return hours >= -14 && hours < 24 + 12;
}
