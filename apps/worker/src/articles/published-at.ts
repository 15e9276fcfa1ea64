import { parsePublished } from "../ingest/published";
import type { LinkedData } from "./json-ld";
import { listLater } from "./list-siblings";
import { readMetadata } from "./metadata";
import { selectOwn } from "./page-regions";
import { readVisibleDate } from "./read-visible-date";

const META = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "rnews:datepublished",
  "datepublished",
  "cxenseparse:publishtime",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "citation_publication_date",
  "citation_date",
  "bepress_citation_date",
  "dc.date.issued",
  "dc.date",
  "dc:date",
  "dcterms.created",
  "dcterms.date",
  "dcterms.issued",
  "date",
  "article.published",
  "article_date_original",
  "last-modified",
];
const MARKED =
  "[itemprop='datePublished'], time[pubdate], .published[title], time.published, time.entry-date, .entry-date time";
const NAMED =
  "[class*='date' i], [class*='publish' i], [class*='posted' i], [class*='time' i], [class*='meta' i], [class*='byline' i], [class*='submitted' i], [class*='info' i], [id*='date' i], [data-testid*='date' i]";
/** Short lines that may hold nothing but a date and a name. */
const LINES = "h2, h3, h4, h5, h6, small, span, em, p, td, li, div";
const MAX_LINE = 100;
const DAY = 86_400_000;

export interface PublishedHints {
  linked: LinkedData[];
  url: string | null;
  now: Date;
}

/**
 * When a page says that it was published, as a day or an instant: JSON-LD, meta elements, marked elements, the address, then a
 * visible date near the title. Null when it does not tell. An instant given in UTC takes the visible day where that is its
 * neighbour: the outlet's own day is what readers and archives know.
 */
export function findPublished(document: Document, { linked, url, now }: PublishedHints): string | null {
  const lang = document.documentElement.getAttribute("lang")?.slice(0, 2).toLowerCase() ?? null;
  const stated = firstUsable(
    [...listLinked(linked), ...listMeta(document), ...listMarked(document, lang)],
    now,
  );
  const shown = () =>
    firstUsable([...listUrlDays(url), ...listTimes(document), ...listVisible(document, lang)], now);
  if (!stated) return shown();
  return /Z$|[+-]00:?00$/.test(stated) ? preferOwnDay(stated, shown()) : stated;
}

function preferOwnDay(instant: string, urlDay: string | null): string {
  const apart = urlDay ? Math.abs(Date.parse(urlDay) - Date.parse(instant.slice(0, 10))) : 0;
  return urlDay && apart === DAY ? urlDay : instant;
}

function firstUsable(candidates: Iterable<string | null | undefined>, now: Date): string | null {
  for (const text of candidates) {
    const usable = text && readStated(text, now);
    if (usable) return usable;
  }
  return null;
}

/** As given when it is a day or an instant that we know, else the day that its words name. */
function readStated(text: string, now: Date): string | null {
  const iso = text
    .trim()
    .replace(/([+-]\d{2})$/, "$1:00")
    .replace(/(\.\d{1,9})\d*/, "$1");
  for (const form of [iso, iso.slice(0, 10), readVisibleDate(text, "en")]) {
    if (form && isUsable(form, now)) return form;
  }
  return null;
}

function isUsable(text: string, now: Date): boolean {
  try {
    return parsePublished(text, now).on >= "1990";
  } catch {
    return false;
  }
}

function listLinked(data: LinkedData[]): string[] {
  return ["datePublished", "dateCreated"]
    .flatMap((name) => data.map((item) => item[name]))
    .filter((value) => typeof value === "string");
}

function listMeta(document: Document): (string | undefined)[] {
  const metadata = readMetadata(document);
  return META.map((name) => metadata.get(name));
}

function listMarked(document: Document, lang: string | null): (string | null)[] {
  return selectOwn(document, MARKED).flatMap((element) => [
    element.getAttribute("datetime"),
    element.getAttribute("content"),
    element.getAttribute("title"),
    readVisibleDate(element.textContent, lang),
  ]);
}

function listTimes(document: Document): (string | null)[] {
  return selectOwn(document, "time[datetime]").map((element) => element.getAttribute("datetime"));
}

function* listVisible(document: Document, lang: string | null): Generator<string | null> {
  for (const element of selectOwn(document, `time, ${NAMED}`)) {
    if (element.textContent.length < 300) yield readVisibleDate(element.textContent, lang);
  }
  for (const text of listTextNearTitle(document)) yield readVisibleDate(text, lang);
  for (const element of selectOwn(document, LINES, listLater(document, "h1"))) {
    if (element.textContent.length < MAX_LINE) yield readVisibleDate(element.textContent, lang);
  }
}

/** What stands around the main heading: three levels up hold the line under the title on most pages. */
function listTextNearTitle(document: Document): string[] {
  const texts: string[] = [];
  let element: Element | null = document.querySelector("h1") ?? document.querySelector("h2");
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    for (const near of [element.previousElementSibling, element.nextElementSibling]) {
      if (near && near.textContent.length < 400) texts.push(near.textContent);
    }
  }
  return texts;
}

function listUrlDays(url: string | null): string[] {
  const path = url && URL.canParse(url) ? new URL(url).pathname : "";
  const match = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=$|[/_.-])/.exec(path);
  return match ? [`${match[1]}-${match[2]}-${match[3]}`] : [];
}
