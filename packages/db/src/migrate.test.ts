import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate, UnknownMigrationError } from "./migrate";
import { createTestDatabase } from "./testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("migrate");
});
afterAll(() => database.drop());

test("migrating again, and from several processes at once, changes nothing", async () => {
  const before = await listTables();
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(await listTables()).toEqual(before);
  expect(before).toContain("statements");
});

test("an empty database is migrated once by several processes at once", async () => {
  const { sql } = database;
  await sql`drop schema public cascade`;
  await sql`drop schema drizzle cascade`;
  await sql`create schema public`;
  await Promise.all([migrate(database.url), migrate(database.url)]);
  expect(await listTables()).toContain("statements");
});

test("a database of a newer program is refused and left alone", async () => {
  await database.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', 99)`;
  await expect(migrate(database.url)).rejects.toThrow(UnknownMigrationError);
});

async function listTables() {
  const rows = await database.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  return rows.map(({ name }) => name);
}
