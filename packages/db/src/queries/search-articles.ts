import { sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { cutExtract } from "../search/cut-extract";
import { listWanted, markWith } from "../search/find-marks";
import { type ArticlesAsked, listArticles } from "./list-articles";
import { keyArray, readRows } from "./read-rows";

/** Words further into a text are found, but not shown. */
const SHOWN = 100_000;

/** A page of articles in whose title or text a query's words stand, newest first, with the words marked in an extract. */
export async function searchArticles(
  db: Db,
  { query, ...page }: Pick<ArticlesAsked, "after" | "limit"> & { query: QueryNode | null },
) {
  const found = await listArticles(db, { query, ...page });
  const texts = await readTexts(
    db,
    found.map(({ id }) => id),
  );
  const mark = markWith(listWanted(query));
  return found.map((article) => {
    const text = texts.get(article.id) ?? "";
    return { ...article, titleMarks: mark(article.title ?? ""), extract: cutExtract(text, mark(text)) };
  });
}

async function readTexts(db: Db, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await readRows<{ id: string; text: string | null }>(
    db,
    sql`
      select articles.id, left(text, ${sql.raw(String(SHOWN))}) as text from articles
      join article_versions on article_id = articles.id and number = articles.version
      where articles.id = any(${keyArray(ids)})`,
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
