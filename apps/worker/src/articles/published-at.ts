import { parsePublished } from "../ingest/published";

const META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
];

/** When a page says that it was published: JSON-LD first, then meta elements, then a marked time element. Null when it does not tell. */
export function findPublished(document: Document, now: Date): string | null {
  const stated = [...listJsonLd(document), ...listMeta(document), ...listTimes(document)];
  return stated.find((text) => isUsable(text, now)) ?? null;
}

function isUsable(text: string, now: Date): boolean {
  try {
    return Boolean(parsePublished(text, now));
  } catch {
    return false;
  }
}

function listJsonLd(document: Document): string[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const text = scripts.map((script) => script.textContent ?? "").join("\n");
  return Array.from(text.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g), (match) => match[1] ?? "");
}

function listMeta(document: Document): string[] {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name =
      meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "";
    stated.set(name.toLowerCase(), meta.getAttribute("content") ?? "");
  }
  return META.map((name) => stated.get(name) ?? "");
}

function listTimes(document: Document): string[] {
  const times = [
    ...document.querySelectorAll(
      "time[itemprop='datePublished'], time[pubdate], article time[datetime], header time[datetime]",
    ),
  ];
  return times.map((time) => time.getAttribute("datetime") ?? "");
}
