import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { articleIdOf, hashOfText } from "../ids";
import type { NewArticle } from "../new-article";
import { groupBy } from "../saving/group-by";
import { isAnyOf } from "../saving/insert-rows";
import { articles, articleVersions, sources } from "../schema";

type Told = Pick<NewArticle, "url" | "title" | "text" | "source">;

/** The stored article whose text another one brings again. */
export interface Duplicate {
  articleId: string;
  version: number;
  firstSeenAt: Date;
}

/**
 * Which of the articles bring nothing: their title and text are stored already, for the same outlet under another
 * address, or as an earlier version of the same article. What is undefined is to be stored.
 */
export async function findDuplicates(db: Db, given: Told[]): Promise<(Duplicate | undefined)[]> {
  if (given.length === 0) return [];
  const hashes = given.map(hashOfText);
  const stored = await db
    .select({
      hash: articleVersions.hash,
      number: articleVersions.number,
      articleId: articles.id,
      version: articles.version,
      url: articles.url,
      outlet: sources.name,
      firstSeenAt: articles.firstSeenAt,
    })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(isAnyOf(articleVersions.hash, [...new Set(hashes)]))
    .orderBy(articles.firstSeenAt, articles.id);
  const byHash = groupBy(stored, ({ hash }) => hash);
  return given.map((article, index) => {
    const id = articleIdOf(article);
    const found = byHash
      .get(hashes[index] ?? "")
      ?.find((other) =>
        other.articleId === id ? other.number < other.version : isOfOneOutlet(article, other),
      );
    return found && { articleId: found.articleId, version: found.version, firstSeenAt: found.firstSeenAt };
  });
}

/** Where neither names its outlet, the hosts of their addresses tell; an article without one may be any outlet's. */
function isOfOneOutlet(
  { source, url }: Told,
  stored: { outlet: string | null; url: string | null },
): boolean {
  if (source || stored.outlet) return source?.name === stored.outlet;
  return !url || !stored.url || hostOf(url) === hostOf(stored.url);
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
