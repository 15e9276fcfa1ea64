import { and, eq } from "drizzle-orm";
import type { Db } from "../client";
import { hashOfText } from "../ids";
import { toArticleTsvector } from "../lexemes";
import type { NewArticle } from "../new-article";
import { articles, articleVersions, articleWords } from "../schema";
import { type ArticleRow, mergeArticle } from "./merge-article";
import { lockStored } from "./stored-article";

/**
 * Writes an article's row and, if its text is new, a version; the row stays locked until the transaction ends.
 * `isRespelled` when the text differs from the stored one in line ends or composed forms only: the stored one stays.
 */
export async function writeArticle(tx: Db, given: NewArticle, sourceId: string | null) {
  const first = mergeArticle(undefined, given, sourceId).row;
  const [made] = await tx.insert(articles).values(first).onConflictDoNothing().returning({ id: articles.id });
  if (made) {
    await writeVersion(tx, first, given);
    return { row: first, isNew: true, isNewText: true, isChanged: true, isRespelled: false };
  }
  const stored = await lockStored(tx, first.id);
  if (!stored) return writeArticle(tx, given, sourceId);
  const { row, isNewText } = mergeArticle(stored, given, sourceId);
  if (isNewText) await writeVersion(tx, row, given);
  else if (row.title !== stored.row.title) await completeTitle(tx, row, stored.text);
  const isChanged = isNewText || !isSameRow(stored.row, row);
  return { row, isNew: false, isNewText, isChanged, isRespelled: !isNewText && stored.text !== given.text };
}

/** Whether the two say the same of the article itself; who read it may differ. */
export function isSameRow(a: ArticleRow, b: ArticleRow): boolean {
  return spellFacts(a) === spellFacts(b);
}

function spellFacts({ parserVersion: _parser, supported: _supported, ...facts }: ArticleRow): string {
  return JSON.stringify(Object.entries(facts).toSorted());
}

async function writeVersion(
  tx: Db,
  { id, version, title }: ArticleRow,
  { text, seenAt }: NewArticle,
): Promise<void> {
  const hash = hashOfText({ title, text });
  await tx
    .insert(articleVersions)
    .values({ articleId: id, number: version, title, text, hash, firstSeenAt: seenAt });
  await writeWords(tx, { articleId: id, title, text });
}

async function completeTitle(tx: Db, { id, version, title }: ArticleRow, text: string): Promise<void> {
  await tx
    .update(articleVersions)
    .set({ title, hash: hashOfText({ title, text }) })
    .where(and(eq(articleVersions.articleId, id), eq(articleVersions.number, version)));
  await writeWords(tx, { articleId: id, title, text });
}

/** Makes the newest title and text searchable in place of those before. */
async function writeWords(
  tx: Db,
  { articleId, ...newest }: { articleId: string; title: string | null; text: string },
): Promise<void> {
  const tsv = toArticleTsvector(newest);
  await tx
    .insert(articleWords)
    .values({ articleId, tsv })
    .onConflictDoUpdate({ target: articleWords.articleId, set: { tsv } });
}
