import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { findByline } from "./byline";
import { decodeHtml } from "./decode-html";
import { dropAboveHeadline } from "./drop-above-headline";
import { dropClutter } from "./drop-clutter";
import { dropNotices } from "./drop-notices";
import { findHeadline } from "./headline";
import { listArticleData } from "./json-ld";
import { listParagraphs } from "./list-paragraphs";
import { findPublished } from "./published-at";
import { refuseOvergrown } from "./refuse-overgrown";

/** What a page says about itself, and its article in paragraphs. Absent is null. */
export interface ExtractedArticle {
  url: string | null;
  title: string | null;
  byline: string | null;
  text: string;
  outlet: string | null;
  published: string | null;
  lang: string | null;
}

/** A page without an article, while other RangeErrors are a hostile page's. Its name crosses threads. */
export class NoArticleError extends RangeError {}

/** Reads the article of a page. Throws a RangeError when the bytes are no text, nested too deep or hold no article. */
export function extractArticle(bytes: Uint8Array, now: Date, httpCharset?: string): ExtractedArticle {
  const html = decodeHtml(bytes, httpCharset);
  refuseOvergrown(html);
  const { document } = parseHTML(completeTags(html));
  if (!document.documentElement) throw new NoArticleError("no article found in this page");
  const url = findUrl(document);
  const linked = listArticleData(document);
  for (const element of document.querySelectorAll("script, style, template")) element.remove();
  const title = findHeadline(document, linked);
  const byline = findByline(document, linked);
  const published = findPublished(document, { linked, url, now });
  const lang = document.documentElement.getAttribute("lang");
  // Readability takes the document apart: everything else is read before.
  const article = new Readability(document, {
    serializer: (node) => node as Element,
    charThreshold: 250,
    keepClasses: true,
  }).parse();
  if (article?.content) dropClutter(article.content);
  const paragraphs = article?.content ? listParagraphs(article.content) : [];
  const text = dropNotices(dropAboveHeadline(paragraphs, title)).join("\n\n");
  if (!text) throw new NoArticleError("no article found in this page");
  return {
    url,
    title,
    byline,
    text,
    outlet: article?.siteName || null,
    published,
    lang: lang || null,
  };
}

/** The tags that HTML lets a page leave out, and linkedom does not. */
function completeTags(html: string): string {
  if (/<(?:body|frameset)[\s>]/i.test(html)) return html;
  const opened = html.replace(/<html(?:\s[^>]*)?>/i, "$&<body>");
  return opened === html ? `<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, "")}` : opened;
}

function findUrl(document: Document): string | null {
  const stated = [
    document.querySelector("link[rel~='canonical']")?.getAttribute("href"),
    document.querySelector("meta[property='og:url']")?.getAttribute("content"),
  ];
  return stated.find((address) => address && /^https?:\/\//i.test(address) && URL.canParse(address)) ?? null;
}
