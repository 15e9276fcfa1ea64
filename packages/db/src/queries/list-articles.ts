import { and, count, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { articles, sources, statements } from "../schema";
import { compileArticles } from "../search/compile-articles";

export interface ArticlesAsked {
  /** The last one of the page before. */
  after?: { id: string; publishedOn: string | null } | undefined;
  /** Its words are looked for in titles and texts. */
  query?: QueryNode | null | undefined;
  sourceId?: string | undefined;
  lang?: string | undefined;
  /** Only those whose text or title changed after it. */
  changedAfter?: Date | undefined;
  limit: number;
}

/** A page of articles without their texts, newest first, undated last, with how many statements each holds. */
export async function listArticles(db: Db, asked: ArticlesAsked) {
  const { after, query, sourceId, lang, changedAfter, limit } = asked;
  const rows = await db
    .select({
      id: articles.id,
      externalId: articles.externalId,
      url: articles.url,
      title: articles.title,
      byline: articles.byline,
      lang: articles.lang,
      publishedAt: articles.publishedAt,
      publishedOn: articles.publishedOn,
      firstSeenAt: articles.firstSeenAt,
      contentChangedAt: articles.contentChangedAt,
      textRemovedAt: articles.textRemovedAt,
      version: articles.version,
      truncated: articles.truncated,
      isDemo: articles.isDemo,
      supported: articles.supported,
      parserVersion: articles.parserVersion,
      source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
    })
    .from(articles)
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(
      and(
        after && isAfter(after),
        query ? await compileArticles(db, query) : undefined,
        sourceId === undefined ? undefined : eq(articles.sourceId, sourceId),
        lang === undefined ? undefined : eq(articles.lang, lang),
        changedAfter && gt(articles.contentChangedAt, changedAfter),
      ),
    )
    .orderBy(sql`${articles.publishedOn} desc nulls last`, sql`${articles.id} desc nulls last`)
    .limit(limit);
  const counts = await countStatementsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, statements: counts.get(row.id) ?? 0 }));
}

async function countStatementsOf(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, number>();
  const rows = await db
    .select({ id: statements.articleId, statements: count() })
    .from(statements)
    .where(and(inArray(statements.articleId, ids), isNull(statements.withdrawnAt)))
    .groupBy(statements.articleId);
  return new Map(rows.map((row) => [row.id, row.statements]));
}

function isAfter({ id, publishedOn }: { id: string; publishedOn: string | null }) {
  if (publishedOn === null) return and(isNull(articles.publishedOn), lt(articles.id, id));
  const sameDay = and(eq(articles.publishedOn, publishedOn), lt(articles.id, id));
  return or(isNull(articles.publishedOn), lt(articles.publishedOn, publishedOn), sameDay);
}
