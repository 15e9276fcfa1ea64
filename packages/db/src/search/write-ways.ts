import { and, type SQL, sql } from "drizzle-orm";
import { statements } from "../schema";
import type { Compiled } from "./compile-query";
import type { Place } from "./cursor";
import { type Direction, isBeyond, type OrderColumns, orderBy } from "./order";

export interface RowsAsked {
  /** Of `statements`, with the names that they have in the rows. */
  columns: SQL;
  from: Place | undefined;
  direction: Direction;
  limit: number;
}

export const TIMELINE: OrderColumns = [statements.listedOn, statements.id];
const KEYS = sql`${statements.listedOn}, ${statements.id}`;

/** The next of all statements. */
export function writeNext({ bounds }: Compiled, asked: RowsAsked): SQL {
  return along(bounds, asked, { selected: asked.columns, most: asked.limit });
}

/** The first that fit among so many of the next. */
export function writeWalk({ bounds, rest = sql`true` }: Compiled, asked: RowsAsked, most: number): SQL {
  return sql`
    select ${asked.columns} from (${along(bounds, asked, { selected: sql`*, ${rest} as fits`, most })}) as ${statements}
    where fits limit ${asked.limit}`;
}

/** The first of all that fit. Where an index tells all that is asked for, only the page itself is read beside it. */
export function writeGather({ bounds, rest, isOfDays }: Compiled, asked: RowsAsked): SQL {
  const { columns, limit } = asked;
  // "offset 0" keeps the planner from walking along the timeline after all.
  const fitting = (selected: SQL) =>
    sql`select ${selected} from ${statements} where ${and(bounds, rest, beyond(asked))} offset 0`;
  const ordered = sql`order by ${inOrder(asked)}`;
  if (!isOfDays)
    return sql`select ${columns} from (${fitting(sql`*`)}) as ${statements} ${ordered} limit ${limit}`;
  return sql`
    select ${columns} from (select * from (${fitting(KEYS)}) as ${statements} ${ordered} limit ${limit}) as first
    join ${statements} on ${statements.id} = first.id ${ordered}`;
}

function along(
  bounds: SQL | undefined,
  asked: RowsAsked,
  { selected, most }: { selected: SQL; most: number },
) {
  return sql`
    select ${selected} from ${statements} where ${and(bounds, beyond(asked)) ?? sql`true`}
    order by ${inOrder(asked)} limit ${most}`;
}

const beyond = ({ from, direction }: RowsAsked) => from && isBeyond(TIMELINE, from, direction);

const inOrder = ({ direction }: RowsAsked) => sql.join(orderBy(TIMELINE, direction), sql`, `);
