import { and, count, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { articleIdOf } from "../ids";
import type { NewArticle } from "../new-article";
import { statements } from "../schema";
import { checkParse } from "../saving/check-parse";
import { inTransaction } from "../saving/in-transaction";
import { isAnyOf } from "../saving/insert-rows";
import { mergeArticle } from "../saving/merge-article";
import { type ParsedArticle, saveBatch, type SavedRow } from "../saving/save-batch";
import { listStoredArticles, type Stored } from "../saving/stored-article";
import { takeBatch } from "../saving/take-batch";
import { isSameRow } from "../saving/write-article";
import { mergeSource } from "../saving/write-source";

export type { ParsedArticle } from "../saving/save-batch";

/** `statements` counts those of the timeline; `version` is the newest; `written` are the statements that differ from before. */
export interface SavedArticle {
  articleId: string;
  version: number;
  firstSeenAt: Date;
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
  const [saved] = await saveArticles(db, [given]);
  if (!saved) throw new RangeError("an article that was neither stored nor refused");
  return saved;
}

/**
 * The same for several articles at once: the result is that of one after the other, the time a part of theirs. All or
 * nothing, unless one depends on another (see `takeBatch`): then what stands before it is stored first.
 */
export async function saveArticles(db: Db, given: ParsedArticle[]): Promise<SavedArticle[]> {
  for (const { article, ...parse } of given) checkParse(article.text, parse);
  const saved = new Map<ParsedArticle, SavedArticle>();
  for (let left = given; left.length > 0; left = left.filter((each) => !saved.has(each))) {
    const batch = takeBatch(left);
    for (const [each, result] of await saveDifferent(db, batch)) saved.set(each, result);
  }
  return given.flatMap((each) => saved.get(each) ?? []);
}

async function saveDifferent(db: Db, given: ParsedArticle[]): Promise<Map<ParsedArticle, SavedArticle>> {
  const known = await foreseeAll(
    db,
    given.map(({ article }) => article),
  );
  const saved = new Map<ParsedArticle, SavedArticle>();
  const differing = given.filter((each, index) => {
    const foreseen = known[index];
    if (foreseen?.change !== "unchanged") return true;
    saved.set(each, foreseen);
    return false;
  });
  if (differing.length === 0) return saved;
  const rows = await inTransaction(db, async (tx) => describe(tx, await saveBatch(tx, differing)));
  for (const [index, each] of differing.entries()) {
    const row = rows[index];
    if (row) saved.set(each, row);
  }
  return saved;
}

async function describe(tx: Db, rows: SavedRow[]): Promise<SavedArticle[]> {
  const old = rows.filter(({ written }) => !written.isNew).map(({ written }) => written.row.id);
  const listed = await countListed(tx, old);
  return rows.map(({ written: { row, isNew }, plan, isAltered }) => ({
    articleId: row.id,
    version: row.version,
    firstSeenAt: row.firstSeenAt,
    change: isNew ? "new" : isAltered ? "changed" : "unchanged",
    statements: isNew ? plan.added.length : (listed.get(row.id) ?? 0),
    written: plan.written.map(({ id }) => id),
  }));
}

/**
 * What `saveArticles` would do, before the articles are parsed: a parser of the same version finds the same in the same
 * text. Undefined for an article that is not stored.
 */
export async function foreseeArticles(
  db: Db,
  given: Omit<NewArticle, "supported">[],
): Promise<(SavedArticle | undefined)[]> {
  return foreseeAll(db, given);
}

/** The same for one article. */
export async function foreseeArticle(
  db: Db,
  given: Omit<NewArticle, "supported">,
): Promise<SavedArticle | undefined> {
  const [foreseen] = await foreseeAll(db, [given]);
  return foreseen;
}

type Unparsed = Omit<NewArticle, "supported"> & Partial<Pick<NewArticle, "supported">>;

async function foreseeAll(db: Db, given: Unparsed[]): Promise<(SavedArticle | undefined)[]> {
  const ids = given.map(articleIdOf);
  const stored = new Map((await listStoredArticles(db, ids)).map((each) => [each.row.id, each]));
  if (stored.size === 0) return given.map(() => undefined);
  const listed = await countListed(db, [...stored.keys()]);
  return given.map((article, index) => {
    const found = stored.get(ids[index] ?? "");
    if (!found) return undefined;
    const { id, version, supported, firstSeenAt } = found.row;
    const change = isUnchanged(found, { supported, ...article }) ? "unchanged" : "changed";
    return { articleId: id, version, firstSeenAt, change, statements: listed.get(id) ?? 0, written: [] };
  });
}

function isUnchanged(stored: Stored, given: NewArticle): boolean {
  const { row, source } = stored;
  if (given.source && given.source.name !== source?.name) return false;
  if (source && JSON.stringify(mergeSource(source, given)) !== JSON.stringify(source)) return false;
  const merged = mergeArticle(stored, given, row.sourceId);
  const isSameParser = given.parserVersion === row.parserVersion && given.supported === row.supported;
  return !merged.isNewText && isSameParser && isSameRow(merged.row, row);
}

async function countListed(db: Db, articleIds: string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .select({ id: statements.articleId, total: count() })
    .from(statements)
    .where(and(isAnyOf(statements.articleId, articleIds), isNull(statements.withdrawnAt)))
    .groupBy(statements.articleId);
  return new Map(rows.map(({ id, total }) => [id, total]));
}
