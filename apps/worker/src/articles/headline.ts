import type { LinkedData } from "./json-ld";
import { readMetadata } from "./metadata";

const MAX_LENGTH = 400;

/** An article's title without its site's name: the heading that the page's title repeats, else what the page calls itself. */
export function findHeadline(document: Document, linked: LinkedData[]): string | null {
  const metadata = readMetadata(document);
  const stated = [
    linked.map(({ headline }) => headline).find((text) => typeof text === "string"),
    metadata.get("og:title"),
    metadata.get("twitter:title"),
    document.querySelector("head > title")?.textContent ?? document.querySelector("title")?.textContent,
  ]
    .map(tidy)
    .filter((text) => text !== "");
  const headings = [...document.querySelectorAll("h1, h2")].map((heading) => tidy(heading.textContent));
  const repeated = headings.find(
    (heading) =>
      heading.length > 3 &&
      stated.some((text) => fold(text).startsWith(fold(heading)) || fold(heading) === fold(text)),
  );
  const only = document.querySelectorAll("h1").length === 1 ? headingOf(document) : "";
  const own = repeated ?? (only || withoutSite(stated[0] ?? "", metadata.get("og:site_name")));
  return own.slice(0, MAX_LENGTH) || null;
}

function headingOf(document: Document): string {
  const heading = tidy(document.querySelector("h1")?.textContent);
  return heading.split(" ").length > 2 ? heading : "";
}

/** "Title | Site" and "Title - Site" without the site, when the title stays the longer part. */
function withoutSite(title: string, site: string | undefined): string {
  const [whole, head] = /^(.+)\s[|–—›»:-]\s[^|–—›»]{2,60}$/.exec(title) ?? [];
  if (!whole || !head) return title;
  const isSite = site !== undefined && fold(title).endsWith(fold(site));
  return isSite || head.length > title.length / 2 ? head.trim() : title;
}

function tidy(text: unknown): string {
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
