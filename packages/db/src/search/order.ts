import { asc, desc, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import type { Place } from "./cursor";

export type Direction = "older" | "newer";

/** Columns that order statements, the first one first: all newest (best) first. */
export type OrderColumns = readonly SQLWrapper[];

export function orderBy(columns: OrderColumns, direction: Direction): SQL[] {
  return columns.map((column) => (direction === "older" ? desc(column) : asc(column)));
}

/** The condition under which a statement stands beyond a place: `columns` end in its day and its id. */
export function isBeyond(columns: OrderColumns, { rank, listedOn, id }: Place, direction: Direction): SQL {
  const edge = [...(columns.length > 2 ? [sql`${rank}::real`] : []), sql`${listedOn}`, sql`${id}`];
  const sign = sql.raw(direction === "older" ? "<" : ">");
  return sql`(${sql.join([...columns], sql`, `)}) ${sign} (${sql.join(edge, sql`, `)})`;
}
