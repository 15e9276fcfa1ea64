import { getTableName, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { toSnakeCase } from "../saving/write-statements";

/**
 * The rows of a query as one JSON text: to take them from the driver, column by column, costs more than to ask for them.
 * Instants are texts in it.
 */
export async function readRows<Row>(db: Db, query: SQL): Promise<Row[]> {
  const [answer] = await db.execute<{ rows: string }>(
    sql`select coalesce(json_agg(asked), '[]')::text as rows from (${query}) as asked`,
  );
  return JSON.parse(answer?.rows ?? "[]");
}

type NameOf<Table extends PgTable> = keyof InferSelectModel<Table> & string;

/** Columns under the names that they have in code: written once, for all questions that ask for them. */
export function nameColumns<Table extends PgTable>(table: Table, names: readonly NameOf<Table>[]): SQL {
  return sql.raw(names.map((name) => `${columnOf(table, name)} as "${name}"`).join(", "));
}

/** Columns as one object of JSON. */
export function toObject<Table extends PgTable>(table: Table, names: readonly NameOf<Table>[]): SQL {
  const members = names.map((name) => `'${name}', ${columnOf(table, name)}`);
  return sql.raw(`json_build_object(${members.join(", ")})`);
}

const columnOf = (table: PgTable, name: string) => `${getTableName(table)}.${toSnakeCase(name)}`;

/** Keys as one parameter, so that any number of them is asked for by the same text. They are hashes and need no quotes. */
export function keyArray(keys: Iterable<string>): SQL {
  return sql`${`{${[...keys].join(",")}}`}::text[]`;
}
