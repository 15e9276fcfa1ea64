import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "../client";
import { articles, articleVersions, statements } from "../schema";
import { selectCards } from "./card-rows";
import { toCards } from "./statement-card";
import { getSuperseded } from "./statement-version";

/**
 * One statement for its permalink, withdrawn or not: its card, the text of the version that its spans point into (null
 * where it was removed), the article's versions, and the other statements of the article's newest parse. With a `version` of the article it is as
 * it was there; undefined where it did not stand in it.
 */
export async function getStatement(db: Db, id: string, version?: number) {
  const [today] = await selectCards(db).where(eq(statements.id, id)).limit(1);
  const isToday = version === undefined || today?.version === version;
  const superseded = isToday || !today ? undefined : await getSuperseded(db, today, version);
  const row = isToday ? today : superseded?.row;
  const [card] = row ? await toCards(db, [row]) : [];
  if (!card) return undefined;
  if (superseded) card.article.title = superseded.title;
  const { text = null, textRemovedAt = null } = (await readText(db, card)) ?? {};
  const versions = await listVersions(db, card.articleId);
  return {
    ...card,
    text,
    textRemovedAt,
    articleVersion: versions.at(-1)?.number ?? card.version,
    versions,
    siblings: await listSiblings(db, card),
  };
}

async function readText(db: Db, { articleId, version }: { articleId: string; version: number }) {
  const [read] = await db
    .select({ text: articleVersions.text, textRemovedAt: articles.textRemovedAt })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, version)));
  return read;
}

/** An article's versions, oldest first, without their texts. */
export function listVersions(db: Db, articleId: string) {
  return db
    .select({ number: articleVersions.number, firstSeenAt: articleVersions.firstSeenAt })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, articleId))
    .orderBy(asc(articleVersions.number));
}

function listSiblings(db: Db, { id, articleId }: { id: string; articleId: string }) {
  return db
    .select({
      id: statements.id,
      speakerName: statements.speakerName,
      cue: statements.cue,
      words: statements.words,
    })
    .from(statements)
    .where(and(eq(statements.articleId, articleId), ne(statements.id, id), isNull(statements.withdrawnAt)))
    .orderBy(statements.id);
}
