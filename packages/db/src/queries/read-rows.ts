import { getTableName, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { toSnakeCase } from "../saving/insert-rows";

/**
 * The rows of several queries, each as one JSON text, in one round trip: to take them from the driver, column by column,
 * costs more than to ask for them. Instants are texts in it.
 */
export async function readTogether<Answer extends Record<string, unknown[]>>(
  db: Db,
  queries: { [Name in keyof Answer]: SQL },
): Promise<Answer> {
  const parts = Object.entries<SQL>(queries).map(
    ([name, query]) => sql`
      select ${sql.raw(`'${name}'`)} as name, coalesce(json_agg(asked), '[]')::text as json from (${query}) as asked`,
  );
  const answers = await db.execute<{ name: string; json: string }>(sql.join(parts, sql` union all `));
  const read = answers.map(({ name, json }) => [name, JSON.parse(json)]);
  // The driver's dead promises hold each other, and would take the texts into the old generation with them.
  answers.length = 0;
  return Object.fromEntries(read) as Answer;
}

/** The rows of one query in the same way. */
export async function readRows<Row>(db: Db, query: SQL): Promise<Row[]> {
  return (await readTogether<{ found: Row[] }>(db, { found: query })).found;
}

type NameOf<Table extends PgTable> = keyof InferSelectModel<Table> & string;

/** Columns under the names that they have in code: written once, for all questions that ask for them. */
export function nameColumns<Table extends PgTable>(table: Table, names: readonly NameOf<Table>[]): SQL {
  return sql.raw(names.map((name) => `${columnOf(table, name)} as "${name}"`).join(", "));
}

const columnOf = (table: PgTable, name: string) => `${getTableName(table)}.${toSnakeCase(name)}`;

/** Keys as one parameter, so that any number of them is asked for by the same text. They are hashes and need no quotes. */
export function keyArray(keys: Iterable<string>): SQL {
  return sql`${`{${[...keys].join(",")}}`}::text[]`;
}
