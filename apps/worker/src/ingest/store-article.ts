import { type Db, saveArticle } from "@readout/db";
import type { ParsedArticle } from "@readout/parser";
import { toRows } from "../statement-rows";
import type { ArticleRecord } from "./article-record";
import { parseRecord } from "./parse-record";

export type StoredArticle = Awaited<ReturnType<typeof saveArticle>> & { parsed: ParsedArticle };

/** Parses an article and stores it with its statements, all or nothing. The same article again changes nothing. */
export async function storeArticle(
  db: Db,
  record: ArticleRecord,
  { isDemo = false, parsed = parseRecord(record) }: { isDemo?: boolean; parsed?: ParsedArticle } = {},
): Promise<StoredArticle> {
  const saved = await saveArticle(db, toRows(record, parsed, { seenAt: new Date(), isDemo }));
  return { ...saved, parsed };
}
