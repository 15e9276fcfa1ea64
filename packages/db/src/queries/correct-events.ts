import { and, asc, desc, eq, inArray, isNull, max } from "drizzle-orm";
import type { Db } from "../client";
import { hashId } from "../ids";
import { inTransaction } from "../saving/in-transaction";
import { articles, eventCorrections, eventReports } from "../schema";
import { findEventId } from "./event";

/** What was asked for cannot be: the message says why. */
export class CorrectionError extends Error {
  override readonly name = "CorrectionError";
}

type NewCorrection = Pick<
  typeof eventCorrections.$inferInsert,
  "kind" | "target" | "events" | "keys" | "tellings"
>;

/** Makes several events one: the first. Holds for what is told of any of them later. Gives the correction's id. */
export function mergeEvents(db: Db, [first, ...others]: string[], at: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    const target = await requireEvent(tx, first ?? "");
    const merged = await Promise.all(others.map((id) => requireEvent(tx, id)));
    const absorbed = [...new Set(merged)].filter((id) => id !== target);
    if (absorbed.length === 0) throw new CorrectionError("two different events are needed to merge them");
    const reports = await listTellings(tx, [target, ...absorbed]);
    const keys = [...new Set(reports.map(({ key }) => key))];
    return save(tx, { kind: "merge", target, events: absorbed, keys, tellings: [] }, { reports, at });
  });
}

/** Makes an event of its own out of what some articles tell of an event. */
export function splitEvent(
  db: Db,
  { event, articles: named }: { event: string; articles: string[] },
  at: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const source = await requireEvent(tx, event);
    const ids = new Set(await Promise.all(named.map((id) => requireArticle(tx, id))));
    const reports = await listTellings(tx, [source]);
    const taken = reports.filter(({ articleId }) => ids.has(articleId));
    if (taken.length === 0) throw new CorrectionError(`none of these articles tells of event ${event}`);
    if (taken.length === reports.length)
      throw new CorrectionError("all of the event's articles would leave it");
    const target = hashId(
      "split",
      source,
      ...taken.map(({ articleId, key }) => `${articleId} ${key}`).toSorted(),
    );
    return save(tx, { kind: "split", target, events: [], keys: [], tellings: taken }, { reports, at });
  });
}

/** Moves what an article tells to another event. */
export function moveArticle(
  db: Db,
  { article, event }: { article: string; event: string },
  at: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const target = await requireEvent(tx, event);
    const articleId = await requireArticle(tx, article);
    const moved = await listTellings(tx, { articleId });
    if (moved.length === 0) throw new CorrectionError(`article ${article} tells of no event`);
    const there = (await listTellings(tx, [target])).filter((telling) => telling.articleId !== articleId);
    // The event keeps its name whatever else comes in: the article was moved to this one.
    const keys = [...new Set(there.map(({ key }) => key))];
    return save(
      tx,
      { kind: "move", target, events: [], keys, tellings: moved },
      { reports: [...moved, ...there], at },
    );
  });
}

/** Takes a correction back; false when there is none of that id in force. */
export function undoCorrection(db: Db, id: string, at: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const isInForce = and(eq(eventCorrections.id, id), isNull(eventCorrections.undoneAt));
    const [undone] = await tx.update(eventCorrections).set({ undoneAt: at }).where(isInForce).returning();
    if (!undone) return false;
    await markDue(tx, await listTellings(tx, [undone.target]), at);
    await markDue(tx, undone.tellings, at);
    return true;
  });
}

/** All corrections, the latest first, those undone included. */
export function listCorrections(db: Db) {
  return db.select().from(eventCorrections).orderBy(desc(eventCorrections.ordinal), asc(eventCorrections.id));
}

async function requireEvent(tx: Db, id: string): Promise<string> {
  const found = await findEventId(tx, id);
  if (found === undefined) throw new CorrectionError(`there is no event ${id}`);
  return found;
}

/** By our id, the id that an import gave, or the address. */
async function requireArticle(tx: Db, asked: string): Promise<string> {
  for (const column of [articles.id, articles.externalId, articles.url]) {
    const [found] = await tx.select({ id: articles.id }).from(articles).where(eq(column, asked)).limit(1);
    if (found) return found.id;
  }
  throw new CorrectionError(`there is no article ${asked}`);
}

interface Telling {
  articleId: string;
  key: string;
}

function listTellings(tx: Db, of: string[] | { articleId: string }): Promise<Telling[]> {
  const { articleId, toldEventId, eventId, ordinal } = eventReports;
  return tx
    .select({ articleId, key: toldEventId })
    .from(eventReports)
    .where(Array.isArray(of) ? inArray(eventId, of) : eq(articleId, of.articleId))
    .orderBy(articleId, ordinal);
}

async function save(
  tx: Db,
  correction: NewCorrection,
  { reports, at }: { reports: Telling[]; at: Date },
): Promise<string> {
  const [last] = await tx.select({ ordinal: max(eventCorrections.ordinal) }).from(eventCorrections);
  const ordinal = (last?.ordinal ?? 0) + 1;
  const id = hashId("correction", ordinal, correction.kind, correction.target);
  await tx.insert(eventCorrections).values({ ...correction, id, ordinal, createdAt: at });
  await markDue(tx, reports, at);
  return id;
}

async function markDue(tx: Db, tellings: Telling[], at: Date): Promise<void> {
  const ids = [...new Set(tellings.map(({ articleId }) => articleId))];
  if (ids.length > 0)
    await tx.update(eventReports).set({ dueAt: at }).where(inArray(eventReports.articleId, ids));
}
