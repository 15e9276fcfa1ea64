import { and, count, eq, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { articleIdOf } from "../ids";
import type { NewArticle, NewEvent, NewStatement } from "../new-article";
import { articles, statements } from "../schema";
import { writeOrigin } from "../origins/write-origin";
import { checkParse } from "../saving/check-parse";
import { inTransaction } from "../saving/in-transaction";
import { mergeArticle } from "../saving/merge-article";
import { findStored } from "../saving/stored-article";
import { isSameRow, writeArticle } from "../saving/write-article";
import { restateParse, writeParse } from "../saving/write-parse";
import { findSource, mergeSource, writeSource } from "../saving/write-source";

export interface ParsedArticle {
  article: NewArticle;
  events: NewEvent[];
  statements: NewStatement[];
}

/** `statements` counts those of the timeline; `version` is the newest; `written` are the statements that differ from before. */
export interface SavedArticle {
  articleId: string;
  version: number;
  change: "new" | "changed" | "unchanged";
  statements: number;
  written: string[];
}

/**
 * Stores an article with what its parse found, all or nothing; several processes may do so at once. The same article
 * again touches no row, a changed text becomes a version, late facts (its day, its outlet) complete what is stored.
 * Throws `InvalidParseError` when the parse does not fit its text.
 */
export async function saveArticle(db: Db, given: ParsedArticle): Promise<SavedArticle> {
  checkParse(given.article.text, given);
  return (await findUnchanged(db, given.article)) ?? inTransaction(db, (tx) => save(tx, given));
}

/**
 * What `saveArticle` would do, before the article is parsed: a parser of the same version finds the same in the same text.
 * Undefined for an article that is not stored.
 */
export async function foreseeArticle(
  db: Db,
  given: Omit<NewArticle, "supported">,
): Promise<SavedArticle | undefined> {
  const stored = await findStored(db, articleIdOf(given));
  if (!stored) return undefined;
  const change = isUnchanged(stored, { ...given, supported: stored.row.supported }) ? "unchanged" : "changed";
  return describeStored(db, stored, change);
}

async function findUnchanged(db: Db, given: NewArticle): Promise<SavedArticle | undefined> {
  const stored = await findStored(db, articleIdOf(given));
  return stored && isUnchanged(stored, given) ? describeStored(db, stored, "unchanged") : undefined;
}

type Stored = NonNullable<Awaited<ReturnType<typeof findStored>>>;

function isUnchanged(stored: Stored, given: NewArticle): boolean {
  const { row, source } = stored;
  if (given.source && given.source.name !== source?.name) return false;
  if (source && JSON.stringify(mergeSource(source, given)) !== JSON.stringify(source)) return false;
  const merged = mergeArticle(stored, given, row.sourceId);
  const isSameParser = given.parserVersion === row.parserVersion && given.supported === row.supported;
  return !merged.isNewText && isSameParser && isSameRow(merged.row, row);
}

async function describeStored(
  db: Db,
  { row: { id, version } }: Stored,
  change: "changed" | "unchanged",
): Promise<SavedArticle> {
  return { articleId: id, version, change, statements: await countListed(db, id), written: [] };
}

async function save(tx: Db, { article: given, ...parse }: ParsedArticle): Promise<SavedArticle> {
  const source = await writeSource(tx, given);
  const { row, isNew, isNewText, isChanged, isRespelled } = await writeArticle(tx, given, source?.id ?? null);
  const outlet = source ?? (await findSource(tx, row.sourceId)) ?? null;
  const context = { article: row, text: given.text, outlet, isNew, at: given.seenAt };
  const plan = isRespelled ? await restateParse(tx, context) : await writeParse(tx, parse, context);
  const isAltered = isChanged || plan.removed.length + plan.added.length > 0;
  const contentChangedAt = isAltered ? given.seenAt : row.contentChangedAt;
  if (!isNew)
    await tx
      .update(articles)
      .set({ ...row, contentChangedAt })
      .where(eq(articles.id, row.id));
  if (isNewText) await writeOrigin(tx, row.id, given);
  return {
    articleId: row.id,
    version: row.version,
    change: isNew ? "new" : isAltered ? "changed" : "unchanged",
    statements: isNew ? parse.statements.length : await countListed(tx, row.id),
    written: plan.written.map(({ id }) => id),
  };
}

async function countListed(db: Db, articleId: string): Promise<number> {
  const listed = and(eq(statements.articleId, articleId), isNull(statements.withdrawnAt));
  const [row] = await db.select({ total: count() }).from(statements).where(listed);
  return row?.total ?? 0;
}
