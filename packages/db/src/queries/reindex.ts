import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { LEXEMES_VERSION, toArticleTsvector } from "../lexemes";
import { inTransaction } from "../saving/in-transaction";
import { spellLexemes } from "../saving/write-statements";
import { LEXEMES } from "../search/reindexed";
import { articles, articleVersions, articleWords, people, sources, statements } from "../schema";
import { getSetting, removeSetting, saveSetting } from "./setting";

/** The last article of a reindexing that goes on. */
const REACHED = "reindexed-until";

/** How many articles are left to reindex. */
export async function countArticlesToReindex(db: Db): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(articles)
    .where(gt(articles.id, await findReached(db)));
  return row?.total ?? 0;
}

/**
 * Writes what some articles and their statements are found by anew, beside whoever else writes; the next call goes on
 * from there, in another process too. Returns how many there were; none is left when there were fewer than `limit`.
 */
export async function reindexArticles(db: Db, { limit }: { limit: number }): Promise<number> {
  return inTransaction(db, async (tx) => {
    const ids = await lockNext(tx, limit);
    if (ids.length > 0) await writeStatementLexemes(tx, ids);
    if (ids.length > 0) await writeArticleLexemes(tx, ids);
    const last = ids.at(-1);
    if (last !== undefined) await saveSetting(tx, REACHED, last);
    return ids.length;
  });
}

/** Folds the names of outlets and people anew. */
export async function reindexNames(db: Db): Promise<void> {
  for (const table of [sources, people]) {
    for (const { id, name, nameFolded } of await db.select().from(table)) {
      const folded = foldText(name);
      if (folded !== nameFolded) await db.update(table).set({ nameFolded: folded }).where(eq(table.id, id));
    }
  }
}

/** Notes that all is reindexed. */
export async function finishReindexing(db: Db): Promise<void> {
  await saveSetting(db, LEXEMES, LEXEMES_VERSION);
  await removeSetting(db, REACHED);
}

async function findReached(db: Db): Promise<string> {
  return String((await getSetting(db, REACHED)) ?? "");
}

async function lockNext(tx: Db, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, await findReached(tx)))
    .orderBy(asc(articles.id))
    .limit(limit)
    .for("update");
  return rows.map(({ id }) => id);
}

async function writeStatementLexemes(tx: Db, articleIds: string[]): Promise<void> {
  const { articleId, id, words, speakerOffices, office } = statements;
  const rows = await tx
    .select({ articleId, id, words, speakerOffices, office })
    .from(statements)
    .where(inArray(articleId, articleIds));
  const made = rows.map((row) => ({ article_id: row.articleId, id: row.id, tsv: spellLexemes(row) }));
  await tx.execute(sql`
    update ${statements} set tsv = made.tsv
    from jsonb_to_recordset(${JSON.stringify(made)}::text::jsonb) as made(article_id text, id text, tsv tsvector)
    where ${articleId} = made.article_id and ${id} = made.id and ${statements.tsv} <> made.tsv`);
}

async function writeArticleLexemes(tx: Db, ids: string[]): Promise<void> {
  const rows = await tx
    .select({ id: articles.id, title: articles.title, text: articleVersions.text })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version)),
    )
    .where(inArray(articles.id, ids));
  const made = rows.map(({ id, title, text }) => ({
    article_id: id,
    tsv: toArticleTsvector({ title, text: text ?? "" }),
  }));
  await tx.execute(sql`
    insert into ${articleWords} (article_id, tsv)
    select article_id, tsv
    from jsonb_to_recordset(${JSON.stringify(made)}::text::jsonb) as made(article_id text, tsv tsvector)
    on conflict (article_id) do update set tsv = excluded.tsv where ${articleWords.tsv} <> excluded.tsv`);
}
