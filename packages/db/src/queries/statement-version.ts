import { and, eq } from "drizzle-orm";
import type { Db } from "../client";
import { articleVersions, statementVersions } from "../schema";
import type { CardRow } from "./card-rows";

/** A statement's row as it was in an older version of its article; undefined where it did not stand in that version. */
export async function getSuperseded(db: Db, row: CardRow, version: number): Promise<CardRow | undefined> {
  const { articleId, id } = row.statement;
  const [found] = await db
    .select({ was: statementVersions.row, title: articleVersions.title })
    .from(statementVersions)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, statementVersions.version)),
    )
    .where(
      and(
        eq(statementVersions.articleId, articleId),
        eq(statementVersions.id, id),
        eq(statementVersions.version, version),
      ),
    );
  if (!found) return undefined;
  return {
    ...row,
    statement: restore(row.statement, found.was),
    article: { ...row.article, title: found.title },
  };
}

/** JSON has no dates. What a newer schema added since is taken from the statement of today. */
function restore(today: CardRow["statement"], was: Record<string, unknown>): CardRow["statement"] {
  const { firstSeenAt, contentChangedAt } = was;
  return {
    ...today,
    ...was,
    firstSeenAt: toDate(firstSeenAt) ?? today.firstSeenAt,
    contentChangedAt: toDate(contentChangedAt) ?? today.contentChangedAt,
    // Whoever follows an old citation is to learn that the statement is gone.
    withdrawnAt: today.withdrawnAt,
    withdrawnBecause: today.withdrawnBecause,
  };
}

function toDate(value: unknown) {
  return typeof value === "string" ? new Date(value) : undefined;
}
