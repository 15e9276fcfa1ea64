import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { people } from "../schema";
import { markWith } from "../search/find-marks";
import type { WordNode } from "../search/words";
import { type CardRow, readCardRows } from "./card-rows";
import { askForPoints, findBestPoints, type ToldPoint } from "./read-corroboration";
import { askForEvents, type ToldEvents, toEvents } from "./read-events";
import { keyArray, nameColumns, readTogether } from "./read-rows";

/** The cards of statements that are known by their keys, in the order of the keys, with what a search wanted marked. */
export async function readCards(
  db: Db,
  keys: { articleId: string; id: string }[],
  wanted: WordNode[] = [],
): Promise<StatementCard[]> {
  if (keys.length === 0) return [];
  const cards = await toCards(db, await readCardRows(db, keys), wanted);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return keys.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Adds speakers and events, each read once for all rows, and marks what a search wanted. */
export async function toCards(db: Db, rows: CardRow[], wanted: WordNode[] = []) {
  if (rows.length === 0) return [];
  const told = await readTogether<Told>(db, {
    points: askForPoints(rows.map(({ statement }) => statement)),
    people: askForPeople(new Set(rows.flatMap(({ statement }) => statement.speakerIds))),
    ...askForEvents(new Set(rows.flatMap(({ statement }) => statement.eventId ?? []))),
  });
  const corroboration = findBestPoints(told.points);
  const speakers = new Map(told.people.map((person) => [person.id, person]));
  const eventOf = toEvents(told);
  const mark = markWith(wanted);
  return rows.map(({ statement, article, source }) => {
    const { speakerIds, eventId, ...rest } = statement;
    return {
      ...rest,
      marks: mark(rest.words),
      speakers: speakerIds.flatMap((id) => speakers.get(id) ?? []),
      event: (eventId !== null && eventOf.get(eventId)) || null,
      corroboration: corroboration.get(rest.id) ?? null,
      source,
      article,
    };
  });
}

/** A statement as lists and pages show it, its spans included. */
export type StatementCard = Awaited<ReturnType<typeof toCards>>[number];

type Person = Pick<typeof people.$inferSelect, "id" | "name" | "type" | "country">;
const PERSON = nameColumns(people, ["id", "name", "type", "country"]);

function askForPeople(ids: Set<string>): SQL {
  return sql`select ${PERSON} from people where id = any(${keyArray(ids)})`;
}

type Told = ToldEvents & { points: ToldPoint[]; people: Person[] };
