import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { articleOrigins, articles, sources } from "../schema";

/** Why an article is in its group; undefined for an article that is stored without one. */
export async function getOrigin(db: Db, articleId: string) {
  const { originId, copyOf, similarity, containment } = articleOrigins;
  const [found] = await db
    .select({ originId, copyOf, similarity, containment })
    .from(articleOrigins)
    .where(eq(articleOrigins.articleId, articleId));
  return found;
}

/** All articles that tell the same text as this one, itself included, in the order in which they arrived. */
export async function listCopies(db: Db, articleId: string) {
  const origin = await getOrigin(db, articleId);
  if (!origin) return [];
  const { copyOf, similarity, containment, groupedAt } = articleOrigins;
  return db
    .select({
      articleId: articles.id,
      title: articles.title,
      url: articles.url,
      publishedOn: articles.publishedOn,
      source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
      copyOf,
      similarity,
      containment,
    })
    .from(articleOrigins)
    .innerJoin(articles, eq(articles.id, articleOrigins.articleId))
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articleOrigins.originId, origin.originId))
    .orderBy(asc(groupedAt), asc(articles.id));
}

/** The group of each of these articles, by article id: reports of one group count as one account. */
export async function listOriginIds(db: Db, articleIds: string[]): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .select({ articleId: articleOrigins.articleId, originId: articleOrigins.originId })
    .from(articleOrigins)
    .where(inArray(articleOrigins.articleId, articleIds));
  return new Map(rows.map(({ articleId, originId }) => [articleId, originId]));
}
