import type { StoredText } from "@readout/db";
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

/** The same for an article that is stored already. */
export function parseStored({ text, title, publishedOn, outlet, lang }: StoredText): ParsedArticle {
  return parseArticle({
    text,
    title: title ?? undefined,
    publishedOn: publishedOn ?? undefined,
    outlet: outlet ?? undefined,
    lang: lang ?? undefined,
  });
}
