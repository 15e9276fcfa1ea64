import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { people } from "../schema";
import { markWith } from "../search/find-marks";
import type { WordNode } from "../search/words";
import type { CardRow } from "./card-rows";
import { askForArticles, type ToldArticles, toArticles } from "./read-articles";
import { askForPoints, findBestPoints, type ToldPoint } from "./read-corroboration";
import { askForEvents, type ToldEvents, toEvents } from "./read-events";
import { keyArray, nameColumns, readTogether } from "./read-rows";

/** Adds what is read of other tables, once for all rows, and marks what a search wanted. The rows become the cards. */
export async function toCards(db: Db, rows: CardRow[], wanted: WordNode[] = []) {
  if (rows.length === 0) return [];
  const told = await readTogether<Told>(db, {
    points: askForPoints(rows),
    people: askForPeople(new Set(rows.flatMap(({ speakers }) => speakers))),
    ...askForArticles({
      articleIds: rows.map(({ articleId }) => articleId),
      sourceIds: rows.flatMap(({ sourceId }) => sourceId ?? []),
    }),
    ...askForEvents(new Set(rows.flatMap(({ event }) => event ?? []))),
  });
  const corroboration = findBestPoints(told.points);
  const personOf = new Map(told.people.map((person) => [person.id, person]));
  const { articleOf, sourceOf } = toArticles(told);
  const eventOf = toEvents(told);
  const mark = markWith(wanted);
  return rows.flatMap((row) => {
    const article = articleOf.get(row.articleId);
    if (!article) return [];
    return addTo(row, {
      marks: mark(row.words),
      speakers: row.speakers.flatMap((id) => personOf.get(id) ?? []),
      event: (row.event !== null && eventOf.get(row.event)) || null,
      corroboration: corroboration.get(row.id) ?? null,
      source: (row.sourceId !== null && sourceOf.get(row.sourceId)) || null,
      article,
    });
  });
}

/** A copy of so many columns would cost more than all else that is done with a row. */
function addTo<Added>(row: CardRow, added: Added) {
  return Object.assign<Omit<CardRow, "speakers" | "event">, Added>(row, added);
}

/** A statement as lists and pages show it, its spans included. */
export type StatementCard = Awaited<ReturnType<typeof toCards>>[number];

type Person = Pick<typeof people.$inferSelect, "id" | "name" | "type" | "country">;
const PERSON = nameColumns(people, ["id", "name", "type", "country"]);

function askForPeople(ids: Set<string>): SQL {
  return sql`select ${PERSON} from people where id = any(${keyArray(ids)})`;
}

type Told = ToldEvents & ToldArticles & { points: ToldPoint[]; people: Person[] };
