import { articleIdOf, type Db, foreseeArticle, saveArticle, type SavedArticle } from "@readout/db";
import { type ParsedArticle, PARSER_VERSION } from "@readout/parser";
import { toRows, toUnparsedArticle } from "../statement-rows";
import type { ArticleRecord } from "./article-record";
import { parseRecord } from "./parse-record";

export interface StoredArticle extends SavedArticle {
  /** Absent where the article was stored already, read by this parser. */
  parsed?: ParsedArticle;
}

interface Options {
  isDemo?: boolean;
  /** May parse in another thread. */
  parse?: (record: ArticleRecord) => ParsedArticle | Promise<ParsedArticle>;
}

/** Parses an article and stores it with its statements, all or nothing. The same article again changes nothing. */
export async function storeArticle(
  db: Db,
  record: ArticleRecord,
  { isDemo = false, parse = parseRecord }: Options = {},
): Promise<StoredArticle> {
  const seen = { seenAt: new Date(), isDemo };
  const foreseen = await foreseeArticle(
    db,
    toUnparsedArticle(record, { ...seen, parserVersion: PARSER_VERSION }),
  );
  if (foreseen?.change === "unchanged") return foreseen;
  const parsed = await parse(record);
  return { ...(await saveArticle(db, toRows(record, parsed, seen))), parsed };
}

/** What `storeArticle` would do; stores nothing. */
export async function foresee(
  db: Db,
  record: ArticleRecord,
  { parse = parseRecord }: Options = {},
): Promise<StoredArticle> {
  const article = toUnparsedArticle(record, {
    seenAt: new Date(),
    isDemo: false,
    parserVersion: PARSER_VERSION,
  });
  const foreseen = await foreseeArticle(db, article);
  if (foreseen?.change === "unchanged") return foreseen;
  const parsed = await parse(record);
  const { articleId, version } = foreseen ?? { articleId: articleIdOf(article), version: 1 };
  const change = foreseen?.change ?? "new";
  return { articleId, version, change, statements: parsed.statements.length, written: [], parsed };
}
