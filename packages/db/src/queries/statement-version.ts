import { and, eq } from "drizzle-orm";
import type { Db } from "../client";
import { articleVersions, statementVersions } from "../schema";
import type { StatementRow } from "../saving/statement-row";
import type { CardRow, Told } from "./card-rows";

/**
 * A statement's row as it was in an older version of its article, and that version's title; undefined where it did not
 * stand in that version.
 */
export async function getSuperseded(
  db: Db,
  row: CardRow,
  version: number,
): Promise<{ row: CardRow; title: string | null } | undefined> {
  const { articleId, id } = row;
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
  return found && { row: restore(row, found.was), title: found.title };
}

/** JSON has no dates. What a newer schema added since is taken from the statement of today. */
function restore(today: CardRow, was: Partial<Told<StatementRow>>): CardRow {
  const { firstSeenAt, contentChangedAt, speakerIds, eventId, ...rest } = was;
  return {
    ...today,
    ...rest,
    speakers: speakerIds ?? today.speakers,
    event: eventId === undefined ? today.event : eventId,
    firstSeenAt: firstSeenAt ? new Date(firstSeenAt) : today.firstSeenAt,
    contentChangedAt: contentChangedAt ? new Date(contentChangedAt) : today.contentChangedAt,
    // Whoever follows an old citation is to learn that the statement is gone.
    withdrawnAt: today.withdrawnAt,
    withdrawnBecause: today.withdrawnBecause,
  };
}
