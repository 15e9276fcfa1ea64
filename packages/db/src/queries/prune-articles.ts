import { and, asc, count, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Connection, Db } from "../client";
import { inTransaction } from "../saving/in-transaction";
import { isAnyOf } from "../saving/insert-rows";
import { removeArticles } from "../saving/remove-articles";
import { removeTexts } from "../saving/remove-texts";
import { articles, articleVersions, statements } from "../schema";
import { lockSettling } from "../settling/lock-settling";

/** Which articles may not be kept, and what of them. */
export interface Retention {
  /** The first day whose articles are kept. An article is of the day of its publication, else of the day first seen. */
  before: string;
  /** Of this outlet only. */
  sourceId?: string | undefined;
  /** Their texts alone go; else all of them. */
  keepStatements: boolean;
}

export interface Pruned {
  articles: number;
  /** Those of the timeline. */
  statements: number;
  /** Of their texts. */
  bytes: number;
}

/** What a rule of retention removes now. */
export async function countPrunable(db: Db, retention: Retention): Promise<Pruned> {
  const isDue = compile(retention);
  const [found] = await db.select({ articles: count() }).from(articles).where(isDue);
  const ids = db.select({ id: articles.id }).from(articles).where(isDue);
  return { articles: found?.articles ?? 0, ...(await measure(db, (column) => inArray(column, ids))) };
}

/**
 * Removes some articles, or their texts, in the order of ids; `next` is where to go on, undefined at the end. What is
 * done is done: a run that was cut off leaves only the rest. Events are to be settled afterwards.
 */
export async function pruneArticles(
  db: Db,
  retention: Retention,
  { after = "", limit, at }: { after?: string; limit: number; at: Date },
): Promise<Pruned & { next: string | undefined }> {
  return inTransaction(db, async (tx) => {
    // Whoever settles has read texts, and would write down what they say after they are gone.
    if (retention.keepStatements) await lockSettling(tx);
    const due = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(and(gt(articles.id, after), compile(retention)))
      .orderBy(asc(articles.id))
      .limit(limit)
      .for("update");
    const ids = due.map(({ id }) => id);
    const measured = await measure(tx, (column) => isAnyOf(column, ids));
    if (ids.length > 0) await (retention.keepStatements ? removeTexts : removeArticles)(tx, ids, at);
    return { articles: ids.length, ...measured, next: ids.at(-1) };
  });
}

/** Lets what comes in overwrite what was removed; until then it lies on the disk. */
export async function freeSpace({ sql: connection }: Connection): Promise<void> {
  await connection`vacuum article_versions, article_words`;
}

/** Of the articles whose ids are these. */
async function measure(db: Db, isTheirs: (articleId: PgColumn) => SQL): Promise<Omit<Pruned, "articles">> {
  const [said] = await db
    .select({ statements: count() })
    .from(statements)
    .where(and(isTheirs(statements.articleId), isNull(statements.withdrawnAt)));
  const [read] = await db
    .select({ bytes: sql<string>`coalesce(sum(octet_length(${articleVersions.text})), 0)` })
    .from(articleVersions)
    .where(isTheirs(articleVersions.articleId));
  return { statements: said?.statements ?? 0, bytes: Number(read?.bytes ?? 0) };
}

function compile({ before, sourceId, keepStatements }: Retention) {
  const isUndated = and(isNull(articles.publishedOn), lt(articles.firstSeenAt, new Date(before)));
  return and(
    or(lt(articles.publishedOn, before), isUndated),
    sourceId === undefined ? undefined : eq(articles.sourceId, sourceId),
    keepStatements ? isNull(articles.textRemovedAt) : undefined,
  );
}
