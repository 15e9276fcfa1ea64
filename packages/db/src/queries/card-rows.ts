import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { statementColumns } from "../saving/write-statements";
import { statements } from "../schema";
import { nameColumns } from "./read-rows";

const { speakerIds, eventId, ...columns } = statementColumns();

/** All statements as rows of cards; add conditions, order and limit. */
export function selectCards(db: Db) {
  return db
    .select({ ...columns, speakers: speakerIds, event: eventId })
    .from(statements)
    .$dynamic();
}

/** What a card is made of: its speakers and its event are ids until these are read. */
export type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

/** In JSON instants are texts. */
export type Told<Row> = {
  [Name in keyof Row]: Date extends Row[Name] ? string | Exclude<Row[Name], Date> : Row[Name];
};

const NAMES = Object.keys(columns) as (keyof typeof columns)[];

/** The same of `statements`, for a query that is read as JSON. */
export const CARD_COLUMNS: SQL = sql`
  ${nameColumns(statements, NAMES)}, statements.speaker_ids as speakers, statements.event_id as event`;

/** Rows that were read as JSON, with their instants. They are made of the rows given, since copies cost more than the rest. */
export function toCardRows(rows: Told<CardRow>[]): CardRow[] {
  return rows.map((row) =>
    Object.assign(row, {
      firstSeenAt: new Date(row.firstSeenAt),
      contentChangedAt: new Date(row.contentChangedAt),
      withdrawnAt: toInstant(row.withdrawnAt),
    }),
  );
}

export const toInstant = (text: string | null) => (text === null ? null : new Date(text));
