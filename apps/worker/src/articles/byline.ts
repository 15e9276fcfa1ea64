import type { LinkedData } from "./json-ld";
import { listNext } from "./list-siblings";
import { readMetadata } from "./metadata";
import { selectOwn } from "./page-regions";

const META = [
  "author",
  "article:author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "cxenseparse:author",
  "bepress_citation_author",
  "twitter:data1",
];
const MARKED = [
  "[itemprop~='author'] [itemprop~='name']",
  "[itemprop~='author']",
  "[rel~='author']",
  ".byline .author, .author .fn, .vcard .fn",
  "[class*='author-name' i], [class*='authorname' i], [class*='author_name' i], [class*='byline-name' i], [class*='byline__name' i]",
  "[class*='byline' i], [class*='autor' i]",
  "[class~='author' i], [id='author']",
  "[class*='author' i]",
  "[class*='submitted' i] .username, .username",
  "a[href*='/author/' i], a[href*='/autor' i], a[href*='/auteur' i], a[href*='/staff/' i], a[href*='/redaktion/' i]",
  "[class*='metainfo' i], [class*='meta-info' i], [class*='page-meta' i], [class*='article-meta' i], [class*='post-meta' i]",
];
/** Where names stand without a mark; so does what follows a small heading. */
const UNMARKED = "small, address";
const SMALL_HEADING = "h5";
const LEAD_IN =
  /^(?:(?:.{0,60}?\b(?:written|posted|reported|published|submitted|story|words|text|photos?)\s+by|by|von|par|por|di|door|text|autor(?:in|en)?|auteur|publié par|authors?|(?:beitrag|artikel|bericht|interview|kommentar)?\s?von|(?:gespeichert|verfasst|veröffentlicht|geschrieben) von|ein artikel von)\b\s*:?\s+)+/iu;
const MAX_LENGTH = 90;
const MAX_NAMES = 4;
const MAX_WORDS = 8;
/** What stands where names stand and is none. */
const NO_NAME =
  /^(?:.*\b(?:kommentare?|comments?|optional|veröffentlicht|published|archiv)\b.*|autor(?:en|in)?|authors?|artikel von|admin(?:istrator)?|follow|posted on|editor|editorial|redaktion|staff|unknown|guest|n\/a|none|anonymous|true|false|share|.*@.*|https?:.*|.*\.(?:com|org|net|de)\b.*)$/i;

/** Who a page says wrote the article, several joined by ", ". The site itself counts when nobody else is named; null for nobody. */
export function findByline(document: Document, linked: LinkedData[]): string | null {
  const metadata = readMetadata(document);
  const site = fold(metadata.get("og:site_name") ?? "");
  const candidates = [
    joinNames(linked.map(({ author }) => author).find((author) => namesOf(author).length > 0)),
    joinNames(listMeta(document, "citation_author")),
    ...META.map((name) => joinNames(metadata.get(name))),
    ...MARKED.map((selector) => joinNames(listNames(selectOwn(document, selector)))),
    joinNames(listNames(selectOwn(document, UNMARKED, listNext(document, SMALL_HEADING)))),
  ].filter((name) => name !== null);
  return candidates.find((name) => fold(name) !== site) ?? candidates[0] ?? null;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function joinNames(author: unknown): string | null {
  const people = [author].flat();
  const persons = people.filter(
    (one) => typeof one === "object" && one !== null && (one as LinkedData)["@type"] === "Person",
  );
  return namesOf(persons.length > 0 ? persons : people).join(", ") || null;
}

function namesOf(author: unknown): string[] {
  const names = [author]
    .flat()
    .map((one) => (typeof one === "string" ? one : (one as LinkedData | null)?.["name"]));
  return withoutRepeats(
    names.flat().flatMap((name) => (typeof name === "string" ? (tidyName(name) ?? []) : [])),
  );
}

/** A name that another one holds is the same person. */
function withoutRepeats(names: string[]): string[] {
  return names.filter(
    (name, index) =>
      !names.some(
        (other, at) =>
          at !== index && fold(other).includes(fold(name)) && (fold(other) !== fold(name) || at < index),
      ),
  );
}

/** Scholarly pages state each author in an element of its own. */
function listMeta(document: Document, name: string): string[] {
  return [...document.querySelectorAll(`meta[name="${name}"]`)].map(
    (meta) => meta.getAttribute("content") ?? "",
  );
}

function listNames(elements: Element[]): string[] {
  const short = elements.filter((element) => element.textContent.trim().length < MAX_LENGTH * 2);
  return short.slice(0, MAX_NAMES).map((element) => element.textContent);
}

/** "By Jane Doe | 30 July 2022, 10:00" becomes "Jane Doe"; null when no name is left. */
function tidyName(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim().replace(LEAD_IN, "");
  const name = line
    .split(/\s*(?:[|·•»–—]|\s-\s|,?\s*\b(?:on|am|le|el)\b\s+\d|,?\s*\d)/u)[0]!
    .replace(/,?\s+(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?$/i, "")
    .replace(/^[\s,:;.]+|[\s,:;]+$/g, "");
  const isName =
    name.length > 1 &&
    name.length <= MAX_LENGTH &&
    /\p{L}/u.test(name) &&
    name.split(" ").length <= MAX_WORDS &&
    !NO_NAME.test(name);
  return isName ? name : null;
}
