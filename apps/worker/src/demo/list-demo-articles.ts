import { readdir, readFile } from "node:fs/promises";
import { type ArticleRecord, readArticleRecord } from "../ingest/article-record";

const FOLDER = new URL("../../demo/", import.meta.url);

/** Our own reports about facts on public record, checked like any article from outside. */
export async function listDemoArticles(now: Date): Promise<ArticleRecord[]> {
  const names = await readdir(FOLDER);
  const files = await Promise.all(names.toSorted().map((name) => readFile(new URL(name, FOLDER), "utf8")));
  return files.flatMap((file) => {
    const articles: unknown[] = JSON.parse(file);
    return articles.map((article) => readArticleRecord(article, now));
  });
}
