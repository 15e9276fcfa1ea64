import { articleIdOf, type Db, foreseeArticle, saveArticle, type SavedArticle } from "@readout/db";
import type { ParsedArticle } from "@readout/parser";
import { PARSER_VERSION } from "@readout/parser/version";
import { toRows, toUnparsedArticle } from "../statement-rows";
import type { ArticleRecord } from "./article-record";
import type { RecordReading } from "./parse-record";

export interface StoredArticle extends Omit<SavedArticle, "change"> {
  /** A duplicate's text is stored as the article that is named here. */
  change: SavedArticle["change"] | "duplicate";
  /** Absent where the article was stored already, read by this parser. */
  parsed?: ParsedArticle;
}

interface Options {
  isDemo?: boolean;
  parse: (record: ArticleRecord) => ParsedArticle;
}

/** Parses an article and stores it with its statements, all or nothing. The same article again changes nothing. */
export async function storeArticle(
  db: Db,
  record: ArticleRecord,
  { isDemo = false, parse }: Options,
): Promise<SavedArticle & Pick<StoredArticle, "parsed">> {
  const foreseen = await foreseeArticle(db, toUnread(record, { isDemo }));
  if (foreseen?.change === "unchanged") return foreseen;
  const parsed = parse(record);
  return { ...(await saveArticle(db, toRows(record, parsed, { seenAt: new Date(), isDemo }))), parsed };
}

/** What is known of an article that this parser would read. */
export const toUnread = (record: ArticleRecord, { isDemo = false } = {}) =>
  toUnparsedArticle(record, { seenAt: new Date(), isDemo, parserVersion: PARSER_VERSION });

/** What is stored of an article that was read. */
export const toRead = (record: ArticleRecord, { parsed, digest }: RecordReading) => ({
  ...toRows(record, parsed, { seenAt: new Date(), isDemo: false }),
  digest,
});

/** What storing an article would do. */
export function foretell(
  record: ArticleRecord,
  { parsed, foreseen }: { parsed: ParsedArticle; foreseen?: SavedArticle },
): StoredArticle {
  const stored = foreseen ?? {
    articleId: articleIdOf(record),
    version: 1,
    firstSeenAt: new Date(),
    change: "new" as const,
  };
  return { ...stored, statements: parsed.statements.length, written: [], parsed };
}
