import { canonicalUrl } from "../canonical-url";
import { articleIdOf, hashOfText } from "../ids";
import type { NewArticle } from "../new-article";
import type { articles } from "../schema";

export type ArticleRow = typeof articles.$inferSelect;

/** An article with what is compared of its newest version. */
export interface StoredArticle {
  row: ArticleRow;
  hash: string;
}

/**
 * The article's row after this arrival. What is told now counts, what is not told stays known; the address and the
 * id of an import stay the first ones. A title that was unknown completes its version; any other change of title or
 * text makes a new one.
 */
export function mergeArticle(stored: StoredArticle | undefined, given: NewArticle, sourceId: string | null) {
  if (!stored) return { row: toFirstRow(given, sourceId), isNewText: true };
  const { row } = stored;
  const title = given.title ?? row.title;
  const isNewText = hashOfText({ title: row.title && title, text: given.text }) !== stored.hash;
  const merged: ArticleRow = {
    ...row,
    externalId: row.externalId ?? given.externalId,
    sourceId: sourceId ?? row.sourceId,
    title,
    byline: given.byline ?? row.byline,
    lang: given.lang ?? row.lang,
    ...mergePublished(row, given),
    version: isNewText ? row.version + 1 : row.version,
    truncated: given.truncated || (row.truncated && !isNewText),
    isDemo: given.isDemo && row.isDemo,
    supported: given.supported,
    parserVersion: given.parserVersion,
    // Whoever brings its text has just seen it.
    goneAt: given.url === null ? row.goneAt : null,
  };
  return { row: merged, isNewText };
}

function toFirstRow(given: NewArticle, sourceId: string | null): ArticleRow {
  const {
    externalId,
    title,
    byline,
    lang,
    publishedAt,
    publishedOn,
    truncated,
    isDemo,
    supported,
    parserVersion,
  } = given;
  return {
    id: articleIdOf(given),
    externalId,
    sourceId,
    url: (given.url && canonicalUrl(given.url)) ?? null,
    title,
    byline,
    lang,
    publishedAt,
    publishedOn,
    firstSeenAt: given.seenAt,
    contentChangedAt: given.seenAt,
    goneAt: null,
    textRemovedAt: null,
    version: 1,
    truncated,
    isDemo,
    supported,
    parserVersion,
  };
}

/** Day and instant belong together; the same day told again without its hour keeps the hour. */
function mergePublished(row: ArticleRow, { publishedOn, publishedAt }: NewArticle) {
  if (publishedOn === null || (publishedAt === null && publishedOn === row.publishedOn)) {
    return { publishedOn: row.publishedOn, publishedAt: row.publishedAt };
  }
  return { publishedOn, publishedAt };
}
