import { type ParsedArticle, parseArticle } from "@readout/parser";
import type { ArticleRecord } from "./article-record";

/** What the parser finds in an article. */
export function parseRecord({ text, title, published, source, lang }: ArticleRecord): ParsedArticle {
  return parseArticle({
    text,
    title: title ?? undefined,
    publishedOn: published?.stated,
    outlet: source?.name,
    lang: lang ?? undefined,
  });
}
