import { and, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../client";
import { articles, articleVersions, sources, statements } from "../schema";
import { listVersions } from "./statement";
import { selectCards } from "./card-rows";
import { type StatementCard, toCards } from "./statement-card";

/**
 * One article with its newest text (null where it was removed), its outlet, its versions, and its statements in the order of the text; those that
 * were withdrawn apart, with spans into the version that they stood in.
 */
export async function getArticle(db: Db, id: string) {
  const [found] = await db
    .select({
      article: getTableColumns(articles),
      text: articleVersions.text,
      source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version)),
    )
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, id));
  if (!found) return undefined;
  const cards = await toCards(db, await selectCards(db).where(eq(statements.articleId, id)));
  const ordered = cards.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    ...found.article,
    text: found.text,
    source: found.source,
    versions: await listVersions(db, id),
    statements: ordered.filter(({ withdrawnAt }) => withdrawnAt === null),
    withdrawn: ordered.filter(({ withdrawnAt }) => withdrawnAt !== null),
  };
}

const startOf = ({ contentSpans }: StatementCard) => contentSpans[0]?.[0] ?? 0;

/** Whether anything is stored at all: the demo set goes into an empty database only. */
export async function hasAnyArticle(db: Db): Promise<boolean> {
  const rows = await db.select({ id: articles.id }).from(articles).limit(1);
  return rows.length > 0;
}
