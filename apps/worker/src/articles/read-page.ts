import { decodeHtml } from "./decode-html";
import { type ExtractedArticle, extractArticle, NoArticleError } from "./extract-article";
import { findWall, type Wall } from "./find-wall";

export interface ReadPage {
  /** Absent where the page holds none. */
  article: ExtractedArticle | undefined;
  wall: Wall | undefined;
}

/** The article of a page that was fetched, or the wall in front of it. Throws a RangeError for bytes that are no text or an outsized page. */
export function readPage(bytes: Uint8Array, { charset, now }: { charset?: string; now: Date }): ReadPage {
  const html = decodeHtml(bytes, charset);
  const article = tryExtract(bytes, { charset, now });
  return { article, wall: findWall({ html, title: article?.title ?? null, text: article?.text ?? null }) };
}

function tryExtract(bytes: Uint8Array, { charset, now }: { charset?: string; now: Date }) {
  try {
    return extractArticle(bytes, now, charset);
  } catch (error) {
    if (error instanceof NoArticleError) return undefined;
    throw error;
  }
}
