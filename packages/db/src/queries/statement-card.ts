import { and, countDistinct, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { mergeParticipants } from "../saving/merge-participants";
import { statementColumns } from "../saving/write-statements";
import { articles, eventParticipants, events, people, sources, statements } from "../schema";
import { findMarks } from "../search/find-marks";
import type { WordNode } from "../search/words";

/** What cards are made of: `db.select(cardColumns()).from(statements)` with `joinCard`. */
export function cardColumns() {
  return {
    statement: statementColumns(),
    article: {
      id: articles.id,
      title: articles.title,
      url: articles.url,
      publishedOn: articles.publishedOn,
      publishedAt: articles.publishedAt,
      lang: articles.lang,
    },
    source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
  };
}

/** All statements with their article and outlet; add conditions, order and limit. */
export function selectCards(db: Db) {
  return db
    .select(cardColumns())
    .from(statements)
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .leftJoin(sources, eq(sources.id, statements.sourceId))
    .$dynamic();
}

type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

/** The cards of statements that are known by their keys, in the order of the keys, with what a search wanted marked. */
export async function readCards(
  db: Db,
  keys: { articleId: string; id: string }[],
  wanted: WordNode[] = [],
): Promise<StatementCard[]> {
  if (keys.length === 0) return [];
  const isAsked = and(
    inArray(
      statements.articleId,
      keys.map(({ articleId }) => articleId),
    ),
    inArray(
      statements.id,
      keys.map(({ id }) => id),
    ),
  );
  const cards = await toCards(db, await selectCards(db).where(isAsked), wanted);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return keys.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Adds speakers and events, each read once for all rows, and marks what a search wanted. */
export async function toCards(db: Db, rows: CardRow[], wanted: WordNode[] = []) {
  const speakers = await readPeople(db, new Set(rows.flatMap(({ statement }) => statement.speakerIds)));
  const told = await readEvents(db, new Set(rows.flatMap(({ statement }) => statement.eventId ?? [])));
  return rows.map(({ statement, article, source }) => {
    const { speakerIds, eventId, ...rest } = statement;
    return {
      ...rest,
      marks: findMarks(rest.words, wanted),
      speakers: speakerIds.flatMap((id) => speakers.get(id) ?? []),
      event: (eventId !== null && told.get(eventId)) || null,
      source,
      article,
    };
  });
}

/** A statement as lists and pages show it, its spans included. */
export type StatementCard = Awaited<ReturnType<typeof toCards>>[number];

async function readPeople(db: Db, ids: Set<string>) {
  if (ids.size === 0) return new Map<string, never>();
  const columns = { id: people.id, name: people.name, type: people.type, country: people.country };
  const rows = await db
    .select(columns)
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Events with their participants as all articles tell them, and how many articles and outlets report what was said there. */
export async function readEvents(db: Db, ids: Set<string>) {
  if (ids.size === 0) return new Map<string, never>();
  const columns = {
    id: events.id,
    type: events.type,
    date: events.date,
    datePrecision: events.datePrecision,
  };
  const rows = await db
    .select(columns)
    .from(events)
    .where(inArray(events.id, [...ids]));
  const participants = await db
    .select()
    .from(eventParticipants)
    .where(inArray(eventParticipants.eventId, [...ids]));
  const reports = await db
    .select({
      id: statements.eventId,
      articles: countDistinct(statements.articleId),
      outlets: countDistinct(statements.sourceId),
    })
    .from(statements)
    .where(and(inArray(statements.eventId, [...ids]), isNull(statements.withdrawnAt)))
    .groupBy(statements.eventId);
  return new Map(
    rows.map((row) => {
      const { articles = 0, outlets = 0 } = reports.find(({ id }) => id === row.id) ?? {};
      const told = participants.filter(({ eventId }) => eventId === row.id);
      return [row.id, { ...row, participants: mergeParticipants(told), articles, outlets }];
    }),
  );
}
