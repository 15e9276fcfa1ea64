import { and, asc, count, gte, isNull, sql, type SQL } from "drizzle-orm";
import type { Db } from "../client";
import { articles, feeds, sources, statements } from "../schema";
import type { Feed } from "./feed";

const WEEK = 7 * 86_400_000;

export type FeedState = "working" | "failing" | "waiting" | "off" | "ended";

/** Whether polling works: `waiting` until the first poll, `ended` when the server said that the feed is gone. */
export function describeFeedState(
  feed: Pick<Feed, "endedAt" | "enabled" | "failures" | "lastPolledAt">,
): FeedState {
  if (feed.endedAt) return "ended";
  if (!feed.enabled) return "off";
  if (feed.failures > 0) return "failing";
  return feed.lastPolledAt ? "working" : "waiting";
}

/**
 * Every source with its feeds (last success, last error in words, next poll) and what came in from it in each of the last
 * `weeks` weeks, oldest first, silent weeks included; a week begins on Monday in UTC.
 */
export async function listSourceHealth(db: Db, { at, weeks = 12 }: { at: Date; weeks?: number }) {
  const mondays = listMondays(at, weeks);
  const since = new Date(`${mondays[0]}T00:00:00Z`);
  const rows = await db.select().from(sources).orderBy(asc(sources.name));
  const polled = await db.select().from(feeds).orderBy(asc(feeds.url));
  const articleCounts = await countByWeek(db, articles, gte(articles.firstSeenAt, since));
  const listed = and(gte(statements.firstSeenAt, since), isNull(statements.withdrawnAt));
  const statementCounts = await countByWeek(db, statements, listed);
  return rows.map((source) => ({
    ...source,
    feeds: polled
      .filter(({ sourceId }) => sourceId === source.id)
      .map((feed) => ({ ...feed, state: describeFeedState(feed) })),
    weeks: mondays.map((week) => ({
      week,
      articles: articleCounts.get(`${source.id} ${week}`) ?? 0,
      statements: statementCounts.get(`${source.id} ${week}`) ?? 0,
    })),
  }));
}

export type SourceHealth = Awaited<ReturnType<typeof listSourceHealth>>[number];

/** How many feeds are polled and how many of them fail: a banner tells when it is most. */
export async function countFailingFeeds(db: Db): Promise<{ polled: number; failing: number }> {
  const [row] = await db
    .select({
      polled: count(),
      failing: sql<number>`(count(*) filter (where ${feeds.failures} > 0))::integer`,
    })
    .from(feeds)
    .where(and(feeds.enabled, isNull(feeds.endedAt)));
  return row ?? { polled: 0, failing: 0 };
}

function listMondays(at: Date, weeks: number): string[] {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  const monday = midnight - ((at.getUTCDay() + 6) % 7) * 86_400_000;
  return Array.from({ length: weeks }, (_, index) =>
    new Date(monday - (weeks - 1 - index) * WEEK).toISOString().slice(0, 10),
  );
}

async function countByWeek(db: Db, table: typeof articles | typeof statements, where: SQL | undefined) {
  const week = sql<string>`to_char(date_trunc('week', ${table.firstSeenAt} at time zone 'UTC'), 'YYYY-MM-DD')`;
  const rows = await db
    .select({ sourceId: table.sourceId, week, total: count() })
    .from(table)
    .where(where)
    .groupBy(table.sourceId, week);
  return new Map(rows.map(({ sourceId, week, total }) => [`${sourceId} ${week}`, total]));
}
