import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";

type Value = string | number | boolean | Date | null | undefined | readonly unknown[];

/** Sends rows by COPY, in the order of the columns. Lists of texts are PostgreSQL's arrays, other lists JSON. */
export async function copyRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly Value[][],
): Promise<void> {
  if (rows.length === 0) return;
  const target = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
  await pipeline(Readable.from(rows.map((row) => `${row.map(spell).join("\t")}\n`)), target);
}

function spell(value: Value): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  return escape(Array.isArray(value) ? spellList(value) : String(value));
}

function spellList(values: readonly unknown[]): string {
  const isText = values.every((value) => typeof value === "string");
  return isText
    ? `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`
    : JSON.stringify(values);
}

const escape = (text: string) =>
  text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t").replace(/\r/g, "\\r");
