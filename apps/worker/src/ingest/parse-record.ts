import type { StoredText } from "@readout/db";
import {
  type ArticleDigest,
  type ArticleHeading,
  digestArticle,
  readHeading,
} from "@readout/db/digest-article";
import { type ParsedArticle, parseArticle } from "@readout/parser";
import { languageOf } from "../statement-rows";
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

/** A parse with what else takes time to find. */
export interface RecordReading {
  parsed: ParsedArticle;
  digest: ArticleDigest;
}

export function readRecord(record: ArticleRecord): RecordReading {
  const parsed = parseRecord(record);
  const { title, text, published } = record;
  const lang = languageOf(record) ?? parsed.lang;
  return { parsed, digest: digestArticle({ title, text, lang, publishedOn: published?.on ?? null }) };
}

/** The same of what is stored already, without what a stored article has no need of. */
export interface StoredReading {
  parsed: ParsedArticle;
  heading: ArticleHeading;
}

export function readStored({ text, title, publishedOn, outlet, lang }: StoredText): StoredReading {
  const parsed = parseArticle({
    text,
    title: title ?? undefined,
    publishedOn: publishedOn ?? undefined,
    outlet: outlet ?? undefined,
    lang: lang ?? undefined,
  });
  return { parsed, heading: readHeading({ title, text, lang, publishedOn }) };
}
