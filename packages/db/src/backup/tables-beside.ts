import type { ISql, TransactionSql } from "postgres";
import { listMigrations } from "../migrate";
import { TargetError } from "./errors";
import { RUNNING_TABLES } from "./tables";

const SCHEMA = "readout_restore";
const INDEX_MEMORY = "256MB";

/** Makes empty tables of an older or of this schema beside those in use, which stay readable, and works on them from now on. */
export async function createTablesBeside(sql: TransactionSql, schema: string): Promise<void> {
  await sql`create schema ${sql(SCHEMA)}`;
  await sql`set local search_path = ${sql(SCHEMA)}`;
  await sql`set local maintenance_work_mem = ${sql.unsafe(`'${INDEX_MEMORY}'`)}`;
  // Texts lie beside their table: by its own size, indexing them would not be worth a second process.
  await sql`set local min_parallel_table_scan_size = '512kB'`;
  const last = listMigrations().findIndex(({ name }) => name === schema);
  await migrate(sql, { from: 0, to: last + 1 });
  await sql`delete from settings`;
}

/** Applies the migrations after `schema` to the rows that came in. The tables in use are those worked on again. */
export async function bringUpToDate(sql: TransactionSql, schema: string): Promise<void> {
  const last = listMigrations().findIndex(({ name }) => name === schema);
  await migrate(sql, { from: last + 1 });
  await sql`set local search_path to default`;
}

async function migrate(sql: ISql, { from, to }: { from: number; to?: number }): Promise<void> {
  for (const { statements } of listMigrations().slice(from, to)) {
    for (const statement of statements) await sql.unsafe(statement.replaceAll('"public".', `"${SCHEMA}".`));
  }
}

/** The columns of each table that are stored. */
export async function listColumns(sql: ISql): Promise<Map<string, string[]>> {
  const rows = await sql<{ table: string; columns: string[] }[]>`
    select relname as "table", array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = ${SCHEMA}::regnamespace and relkind = 'r' and not relname = any(${RUNNING_TABLES})
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by 1`;
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Drops what is made faster, and checked faster, when all rows are there; the statements that make it again. */
export async function dropIndexes(sql: ISql): Promise<string[]> {
  const keys = await sql<{ table: string; name: string; definition: string }[]>`
    select relname as "table", conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and connamespace = ${SCHEMA}::regnamespace`;
  for (const { table, name } of keys) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = ${SCHEMA} and not exists (
      select from pg_constraint where conname = indexname and connamespace = ${SCHEMA}::regnamespace)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return [
    ...indexes.map(({ definition }) => definition),
    ...keys.map(
      ({ table, name, definition }) => `alter table "${table}" add constraint "${name}" ${definition}`,
    ),
  ];
}

/** Puts the tables in the place of those in use, which nobody may be reading or writing. */
export async function swapTables(sql: ISql, tables: string[]): Promise<void> {
  try {
    await sql`drop table ${sql(tables.map((table) => `public.${table}`))}`;
  } catch (error) {
    if (!hasCode(error, "2BP01")) throw error;
    throw new TargetError("views or keys of others hang on this database's tables: drop them first", {
      cause: error,
    });
  }
  for (const table of tables) await sql`alter table ${sql(`${SCHEMA}.${table}`)} set schema public`;
  await sql`drop schema ${sql(SCHEMA)} cascade`;
}

const PATIENCE_MS = 60_000;

/**
 * Keeps everybody else from the tables in use. Gives way, and tries again, before anybody waits long: who holds one of
 * them and asks for another would be waiting for us, and we for him.
 */
export async function lockTables(sql: TransactionSql, tables: string[]): Promise<void> {
  const names = sql(tables.map((table) => `public.${table}`));
  await sql`set local lock_timeout = '500ms'`;
  for (const until = Date.now() + PATIENCE_MS; ;) {
    try {
      await sql.savepoint((inner) => inner`lock table ${names} in access exclusive mode`);
      break;
    } catch (error) {
      if (!hasCode(error, "55P03")) throw error;
      if (Date.now() > until)
        throw new TargetError("another program holds this database's tables: stop it first", {
          cause: error,
        });
    }
  }
  await sql`set local lock_timeout = 0`;
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;
