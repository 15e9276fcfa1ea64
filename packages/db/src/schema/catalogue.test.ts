import { afterAll, beforeAll, expect, test } from "vitest";
import { DISTRIBUTED_TABLES, REFERENCE_TABLES } from "../distribute-tables";
import { createTestDatabase } from "../testing";

/** On the coordinator only; nothing distributed may refer to them. */
const LOCAL_TABLES = ["hosts", "settings", "workers"];

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("catalogue");
}, 60_000);
afterAll(() => database.drop());

const columnOf = new Map(DISTRIBUTED_TABLES.map(({ table, column }) => [table, column]));
const isReference = (table: string) => REFERENCE_TABLES.includes(table);

test("every table is distributed, copied to every node, or local", async () => {
  const tables =
    await database.sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  expect(tables.map(({ name }) => name)).toEqual(
    [...columnOf.keys(), ...REFERENCE_TABLES, ...LOCAL_TABLES].toSorted(),
  );
});

test("every unique index of a distributed table holds its distribution column", async () => {
  const indexes = await database.sql<{ table: string; name: string; columns: string[] }[]>`
    select tables.relname as "table", indexes.relname as name, array_agg(attname::text) as columns
    from pg_index
    join pg_class as tables on tables.oid = indrelid
    join pg_class as indexes on indexes.oid = indexrelid
    join pg_attribute on attrelid = indrelid and attnum = any(indkey)
    where indisunique and tables.relnamespace = 'public'::regnamespace
    group by 1, 2`;
  const distributed = indexes.filter(({ table }) => columnOf.has(table));
  expect(new Set(distributed.map(({ table }) => table))).toEqual(new Set(columnOf.keys()));
  expect(distributed.filter(({ table, columns }) => !columns.includes(columnOf.get(table) ?? ""))).toEqual(
    [],
  );
});

test("every foreign key stays beside its row or points at a copied table", async () => {
  const keys = await database.sql<{ from: string; to: string; columns: string[]; targets: string[] }[]>`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to",
      (select array_agg(attname::text order by place) from unnest(conkey) with ordinality as key(number, place)
        join pg_attribute on attrelid = conrelid and attnum = number) as columns,
      (select array_agg(attname::text order by place) from unnest(confkey) with ordinality as key(number, place)
        join pg_attribute on attrelid = confrelid and attnum = number) as targets
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  expect(keys.length).toBeGreaterThan(0);
  const isBeside = ({ from, to, columns, targets }: (typeof keys)[number]) =>
    columns.some((column, index) => column === columnOf.get(from) && targets[index] === columnOf.get(to));
  expect(keys.filter((key) => !isReference(key.to) && !isBeside(key))).toEqual([]);
});

test("no trigger and no sequence is ours", async () => {
  const triggers = await database.sql`
    select tgname from pg_trigger join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and relnamespace = 'public'::regnamespace`;
  const sequences = await database.sql`select sequencename from pg_sequences where schemaname = 'public'`;
  expect([...triggers, ...sequences]).toEqual([]);
});
