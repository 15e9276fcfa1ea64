import { asc } from "drizzle-orm";
import type { Db } from "../client";
import { leaveOrigins } from "../origins/leave-origins";
import { articles } from "../schema";
import { applyChanges } from "./apply-changes";
import { dismissPages } from "./forget-pages";
import { isAnyOf } from "./insert-rows";
import { listReferred, removeOrphans } from "./remove-orphans";
import { keepEvents } from "./write-events";
import { listTold } from "./write-participants";
import { keepPeople } from "./write-people";
import { listReports, markDue } from "./write-reports";
import { listStored } from "./write-statements";

/**
 * Removes articles with their versions, statements, and the people and events that only they knew. What a person decided
 * about events stays: it holds again when they come in again. `removed` are the ids of those that were there.
 */
export async function removeArticles(
  tx: Db,
  ids: string[],
  at: Date,
): Promise<{ removed: string[]; statements: number }> {
  const locked = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(isAnyOf(articles.id, ids))
    .orderBy(asc(articles.id))
    .for("update");
  const removed = locked.map(({ id }) => id);
  if (removed.length === 0) return { removed, statements: 0 };
  const stored = await listStored(tx, removed);
  const dropped = listReferred({
    statements: stored,
    participants: await listTold(tx, removed),
    reports: await listReports(tx, removed),
  });
  await keepPeople(tx, [], { ids: dropped.people, alone: true });
  await keepEvents(tx, [], { ids: dropped.events, alone: true });
  await leaveOrigins(tx, removed);
  await dismissPages(tx, removed, at);
  await tx.delete(articles).where(isAnyOf(articles.id, removed));
  const listed = stored.filter(({ withdrawnAt }) => withdrawnAt === null);
  await applyChanges(tx, { removed: listed, added: [] });
  await markDue(tx, dropped.events, at);
  await removeOrphans(tx, dropped);
  return { removed, statements: listed.length };
}
