import { and, asc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { feedIdOf, sourceIdOf } from "../ids";
import { inTransaction } from "../saving/in-transaction";
import { writeSource } from "../saving/write-source";
import { type Control, feeds, pages, sources } from "../schema";

export interface NewFeed {
  url: string;
  lang: string | null;
  source: { name: string; country: string | null; control: Control | null; homeUrl: string | null };
}

export type Feed = typeof feeds.$inferSelect;

const FIRST_INTERVAL = 3600;

/** Adds a feed, and its source where that is new; what is known already stays as it is. True when the feed is new. */
export async function addFeed(db: Db, { url, lang, source }: NewFeed, at: Date): Promise<boolean> {
  const sourceId = await addSource(db, source, at);
  const row = {
    id: feedIdOf(url),
    sourceId,
    url,
    lang,
    pollInterval: FIRST_INTERVAL,
    nextPollAt: at,
    createdAt: at,
  };
  const added = await db.insert(feeds).values(row).onConflictDoNothing().returning({ id: feeds.id });
  return added.length > 0;
}

/** The source of that name, made if there is none; what was unknown of it is completed. */
export async function addSource(db: Db, source: NewFeed["source"], at: Date): Promise<string> {
  await inTransaction(db, async (tx) => {
    const written = await writeSource(tx, { source, isDemo: false, seenAt: at });
    if (!written || written.homeUrl !== null || source.homeUrl === null) return;
    await tx.update(sources).set({ homeUrl: source.homeUrl }).where(eq(sources.id, written.id));
  });
  return sourceIdOf(source.name);
}

/** All feeds with their sources, by the source's name. */
export function listFeeds(db: Db) {
  return db
    .select({
      feed: feeds,
      source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
    })
    .from(feeds)
    .innerJoin(sources, eq(sources.id, feeds.sourceId))
    .orderBy(asc(sources.name), asc(feeds.url));
}

export async function getFeed(db: Db, id: string) {
  const [found] = await db
    .select({ feed: feeds, source: sources })
    .from(feeds)
    .innerJoin(sources, eq(sources.id, feeds.sourceId))
    .where(eq(feeds.id, id));
  return found;
}

/** Feeds whose time has come, the longest overdue first. */
export function listDueFeeds(db: Db, at: Date, limit: number): Promise<Feed[]> {
  return db
    .select()
    .from(feeds)
    .where(and(feeds.enabled, isNull(feeds.endedAt), lte(feeds.nextPollAt, at)))
    .orderBy(asc(feeds.nextPollAt), asc(feeds.id))
    .limit(limit);
}

/** Notes that a poll got through. */
export async function recordPoll(
  db: Db,
  id: string,
  { at, ...next }: { at: Date } & Pick<Feed, "etag" | "lastModified" | "pollInterval" | "nextPollAt">,
): Promise<void> {
  const set = { ...next, lastPolledAt: at, lastSucceededAt: at, failures: 0 };
  await db.update(feeds).set(set).where(eq(feeds.id, id));
}

/** Notes that a poll failed and why; `ended` when the server says that the feed is gone for good. */
export async function recordPollFailure(
  db: Db,
  id: string,
  { at, error, nextPollAt, ended = false }: { at: Date; error: string; nextPollAt: Date; ended?: boolean },
): Promise<void> {
  await db
    .update(feeds)
    .set({
      lastPolledAt: at,
      lastFailedAt: at,
      lastError: error,
      failures: sql`${feeds.failures} + 1`,
      nextPollAt,
      ...(ended && { endedAt: at }),
    })
    .where(eq(feeds.id, id));
}

/** The feed's new address, as its server says; false, and the feed disabled, where another feed has it already. */
export async function moveFeed(db: Db, id: string, url: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [other] = await tx.select({ id: feeds.id }).from(feeds).where(eq(feeds.url, url));
    const set = other ? { enabled: false, lastError: `it moved to ${url}, which another feed has` } : { url };
    if (other?.id !== id) await tx.update(feeds).set(set).where(eq(feeds.id, id));
    return !other || other.id === id;
  });
}

/** By a feed's address or id, or all feeds of a source by its name or id. */
function named(db: Db, name: string) {
  const ofSource = db
    .select({ id: sources.id })
    .from(sources)
    .where(or(eq(sources.name, name), eq(sources.id, name)));
  return or(eq(feeds.url, name), eq(feeds.id, name), sql`${feeds.sourceId} in ${ofSource}`);
}

/** Turns polling on (due at once, whatever had ended it) or off; the addresses of the feeds that it was done to. */
export async function setFeedsEnabled(db: Db, name: string, enabled: boolean, at: Date): Promise<string[]> {
  const set = enabled ? { enabled, endedAt: null, failures: 0, nextPollAt: at } : { enabled };
  const changed = await db.update(feeds).set(set).where(named(db, name)).returning({ url: feeds.url });
  return changed.map(({ url }) => url);
}

/** Removes feeds; their sources and articles stay. The addresses of those removed. */
export async function removeFeeds(db: Db, name: string): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    const found = await tx.select({ id: feeds.id, url: feeds.url }).from(feeds).where(named(tx, name));
    for (const { id } of found) {
      await tx.update(pages).set({ feedId: null, nextFetchAt: null }).where(eq(pages.feedId, id));
      await tx.delete(feeds).where(eq(feeds.id, id));
    }
    return found.map(({ url }) => url);
  });
}
