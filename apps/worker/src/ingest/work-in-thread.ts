import type { StoredText } from "@readout/db";
import type { ArticleRecord } from "./article-record";
import type { Page } from "./found-article";
import { readRecord, readStored } from "./parse-record";

export async function extractPage({ bytes, charset, now }: Page) {
  const { extractArticle } = await import("../articles/extract-article");
  return extractArticle(bytes, now, charset);
}

export const parseInThread = (records: ArticleRecord[]) => records.map(readRecord);

export const readStoredInThread = (texts: StoredText[]) => texts.map(readStored);

/** Answers as soon as everything above is loaded. */
export const getReady = () => true;
