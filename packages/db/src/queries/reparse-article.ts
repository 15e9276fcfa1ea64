import { and, asc, count, eq, gt, isNull, ne, or } from "drizzle-orm";
import type { Db } from "../client";
import type { NewEvent, NewStatement } from "../new-article";
import { articles } from "../schema";
import { checkParse } from "../saving/check-parse";
import { inTransaction } from "../saving/in-transaction";
import { lockStored } from "../saving/stored-article";
import { writeParse } from "../saving/write-parse";

export interface StoredText {
  text: string;
  title: string | null;
  publishedAt: Date | null;
  publishedOn: string | null;
  lang: string | null;
  outlet: string | null;
}

export interface Reparse {
  events: NewEvent[];
  statements: NewStatement[];
  supported: boolean;
  parserVersion: string;
}

/**
 * Parses an article's newest text again and keeps what stays the same statement at its permalink; what the parse no
 * longer finds is withdrawn as of `at`. Undefined when there is no such article, or its text is no longer kept: its
 * statements stay as they are. Throws `InvalidParseError`.
 */
export async function reparseArticle(
  db: Db,
  articleId: string,
  { parse, at }: { parse: (stored: StoredText) => Reparse | Promise<Reparse>; at: Date },
): Promise<{ kept: number; added: number; withdrawn: number } | undefined> {
  return inTransaction(db, async (tx) => {
    const stored = await lockStored(tx, articleId);
    if (!stored || stored.text === null) return undefined;
    const { row, source, text } = stored;
    const { supported, parserVersion, ...parsed } = await parse({
      ...row,
      text,
      outlet: source?.name ?? null,
    });
    checkParse(text, parsed);
    const article = { ...row, supported, parserVersion };
    const plan = await writeParse(tx, parsed, {
      article,
      text,
      outlet: source,
      isNew: false,
      at,
    });
    const isAltered = plan.removed.length + plan.added.length > 0;
    const contentChangedAt = isAltered ? at : row.contentChangedAt;
    await tx
      .update(articles)
      .set({ supported, parserVersion, contentChangedAt })
      .where(eq(articles.id, articleId));
    return plan.counts;
  });
}

/**
 * Ids of articles whose text is kept and that another parser read last (of all, without `parserVersion`), after `after`,
 * in the order of ids.
 */
export async function listArticlesToReparse(
  db: Db,
  { parserVersion, after = "", limit }: { parserVersion?: string; after?: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(gt(articles.id, after), isDue(parserVersion)))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** How many articles with a text another parser read last; of all, without `parserVersion`. */
export async function countArticlesToReparse(
  db: Db,
  { parserVersion }: { parserVersion?: string },
): Promise<number> {
  const [row] = await db.select({ total: count() }).from(articles).where(isDue(parserVersion));
  return row?.total ?? 0;
}

function isDue(parserVersion: string | undefined) {
  const isRead = isNull(articles.textRemovedAt);
  if (parserVersion === undefined) return isRead;
  return and(isRead, or(isNull(articles.parserVersion), ne(articles.parserVersion, parserVersion)));
}
