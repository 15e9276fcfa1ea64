import { parseHTML } from "linkedom";
import { resolveUrl } from "./resolve-links";

const TYPES = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|(?:application|text)\/xml)\b/i;
/** Where feeds lie on sites that do not say so. */
const USUAL = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/feed.json", "/news-sitemap.xml"];
const MAX_LINKS = 20;

/** The feeds that a page names, in its order; comments' feeds last. */
export function findFeedLinks(html: string, pageUrl: string): string[] {
  const { document } = parseHTML(html);
  const base = resolveUrl(document.querySelector("base[href]")?.getAttribute("href") ?? pageUrl, pageUrl);
  const links = [...document.querySelectorAll("link[rel~='alternate'][href]")]
    .filter((link) => TYPES.test(link.getAttribute("type") ?? ""))
    .map((link) => resolveUrl(link.getAttribute("href") ?? "", base) ?? "")
    .filter((url) => /^https?:\/\//i.test(url));
  const isOfComments = (url: string) => /comments?\b/i.test(url);
  return [...new Set(links)]
    .toSorted((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .slice(0, MAX_LINKS);
}

/** Addresses to try where a page names no feed. */
export function guessFeedLinks(pageUrl: string): string[] {
  return USUAL.map((path) => new URL(path, pageUrl).href);
}
