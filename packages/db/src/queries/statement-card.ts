import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { statementColumns } from "../saving/write-statements";
import { articles, people, sources, statements } from "../schema";
import { findMarks } from "../search/find-marks";
import type { WordNode } from "../search/words";
import { readCorroboration } from "./read-corroboration";
import { readEvents } from "./read-events";

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

/** What a card is made of. */
export type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

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
  const [corroboration, speakers, told] = await Promise.all([
    readCorroboration(
      db,
      rows.filter(({ statement }) => statement.eventId !== null).map(({ statement }) => statement),
    ),
    readPeople(db, new Set(rows.flatMap(({ statement }) => statement.speakerIds))),
    readEvents(db, new Set(rows.flatMap(({ statement }) => statement.eventId ?? []))),
  ]);
  return rows.map(({ statement, article, source }) => {
    const { speakerIds, eventId, ...rest } = statement;
    return {
      ...rest,
      marks: findMarks(rest.words, wanted),
      speakers: speakerIds.flatMap((id) => speakers.get(id) ?? []),
      event: (eventId !== null && told.get(eventId)) || null,
      corroboration: corroboration.get(rest.id) ?? null,
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
