import type { ArticleRecord } from "./article-record";
import type { Page } from "./found-article";
import { parseRecord } from "./parse-record";

export async function extractPage({ bytes, charset, now }: Page) {
  const { extractArticle } = await import("../articles/extract-article");
  return extractArticle(bytes, now, charset);
}

export const parseInThread = (record: ArticleRecord) => parseRecord(record);
