import { getTableColumns, getTableName, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client";
import { inChunks } from "./in-chunks";

/**
 * Inserts rows in their order; `ending` says what becomes of those that are there, and what is returned. They travel as
 * one JSON parameter: as one parameter for each value, building the query takes longer than running it.
 */
export async function insertRows<Table extends PgTable>(
  tx: Db,
  table: Table,
  rows: readonly InferSelectModel<Table>[],
  ending: SQL = sql``,
): Promise<Record<string, unknown>[]> {
  const names = sql.raw(Object.keys(getTableColumns(table)).map(toSnakeCase).join(", "));
  const type = sql.raw(`null::${getTableName(table)}`);
  const returned = [];
  for (const chunk of inChunks(rows)) {
    const made = await tx.execute(sql`
      insert into ${table} (${names})
      select ${names} from jsonb_populate_recordset(${type}, ${spellJson(chunk.map(toRecord))}::text::jsonb) ${ending}`);
    returned.push(...made);
  }
  return returned;
}

/** What `on conflict … do update set` says to replace every column but those of the key. */
export function replaceAllBut(table: PgTable, key: readonly string[]): SQL {
  const names = Object.keys(getTableColumns(table)).filter((name) => !key.includes(name));
  return sql.raw(
    names
      .map(toSnakeCase)
      .map((name) => `${name} = excluded.${name}`)
      .join(", "),
  );
}

/** One parameter however many values: the query stays the same and is prepared once. */
export function isAnyOf(column: PgColumn | SQL, values: readonly string[]): SQL {
  const quoted = values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`);
  return sql`${column} = any(${`{${quoted.join(",")}}`}::text[])`;
}

function toRecord(row: object): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const name in row) record[toSnakeCase(name)] = Reflect.get(row, name);
  return record;
}

const LONE_SURROGATE = /\\ud[89a-f]/;

/** Half of a pair is no character: PostgreSQL refuses it as JSON. */
function spellJson(rows: object[]): string {
  const json = JSON.stringify(rows);
  if (!LONE_SURROGATE.test(json)) return json;
  return JSON.stringify(rows, (_name, value: unknown) =>
    typeof value === "string" ? Buffer.from(value).toString() : value,
  );
}

const spelt = new Map<string, string>();

/** A column's name in Postgres. */
export function toSnakeCase(name: string): string {
  const known = spelt.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  spelt.set(name, made);
  return made;
}
