import { and, eq, exists, not } from "drizzle-orm";
import type { Db } from "../client";
import { canonicalUrl } from "../canonical-url";
import { articleIdOf } from "../ids";
import { leaveOrigin } from "../origins/write-origin";
import { applyChanges } from "../saving/apply-changes";
import { inTransaction } from "../saving/in-transaction";
import { listReferred, removeOrphans } from "../saving/remove-orphans";
import { keepEvents } from "../saving/write-events";
import { listTold } from "../saving/write-participants";
import { keepPeople } from "../saving/write-people";
import { listReports, markDue } from "../saving/write-reports";
import { listStored } from "../saving/write-statements";
import { articles, feeds, sources } from "../schema";

/** Removes an article with its versions, statements, and the people and events that only it knew; false if there is none. */
export async function removeArticle(db: Db, urlOrId: string): Promise<boolean> {
  const id = canonicalUrl(urlOrId) ? articleIdOf({ url: urlOrId, title: null, text: "" }) : urlOrId;
  const removed = await inTransaction(db, (tx) => remove(tx, id));
  return removed !== undefined;
}

/** Removes the demo set with its outlets, whatever the reader's own articles share with it excepted. */
export async function removeDemo(db: Db): Promise<{ articles: number; statements: number }> {
  const counts = { articles: 0, statements: 0 };
  const demo = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.isDemo, true))
    .orderBy(articles.id);
  for (const { id } of demo) {
    const removed = await inTransaction(db, (tx) => remove(tx, id));
    if (!removed) continue;
    counts.articles++;
    counts.statements += removed.statements;
  }
  const inUse = exists(
    db.select({ id: articles.id }).from(articles).where(eq(articles.sourceId, sources.id)),
  );
  const isPolled = exists(db.select({ id: feeds.id }).from(feeds).where(eq(feeds.sourceId, sources.id)));
  await db.delete(sources).where(and(eq(sources.isDemo, true), not(inUse), not(isPolled)));
  return counts;
}

async function remove(tx: Db, id: string): Promise<{ statements: number } | undefined> {
  const [locked] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, id))
    .for("update");
  if (!locked) return undefined;
  const stored = await listStored(tx, [id]);
  const dropped = listReferred({
    statements: stored,
    participants: await listTold(tx, [id]),
    reports: await listReports(tx, [id]),
  });
  await keepPeople(tx, [], { ids: dropped.people, alone: true });
  await keepEvents(tx, [], { ids: dropped.events, alone: true });
  await leaveOrigin(tx, id);
  await tx.delete(articles).where(eq(articles.id, id));
  const removed = stored.filter(({ withdrawnAt }) => withdrawnAt === null);
  await applyChanges(tx, { removed, added: [] });
  await markDue(tx, dropped.events, new Date());
  await removeOrphans(tx, dropped);
  return { statements: removed.length };
}
