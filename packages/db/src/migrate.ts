import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { connect } from "./client";
import { findUnavailability } from "./database-unavailable";
import { distributeTables } from "./distribute-tables";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** Any number that no other program's advisory lock in this database uses. */
const MIGRATION_LOCK = 7_328_463_381;

/** The database holds a migration that this code does not know. */
export class UnknownMigrationError extends Error {
  override readonly name = "UnknownMigrationError";
}

/**
 * Brings the schema up to date, forward only; safe to run from several processes at once.
 * Throws `DatabaseUnavailableError` without a server, `UnknownMigrationError` for a newer program's database.
 */
export async function migrate(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { max: 1, applicationName: "readout migrate" });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await refuseUnknownMigrations(sql);
    await applyMigrations(db, { migrationsFolder });
    await distributeTables(sql);
  } catch (error) {
    throw findUnavailability(url, error) ?? error;
  } finally {
    await close();
  }
}

/** Hashes of all migrations, in order: they name the schema that this code expects. */
export function listMigrationHashes(): string[] {
  return readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
}

/** All migrations in order, each with its name and its statements. */
export function listMigrations(): { name: string; statements: string[] }[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8"),
  );
  const files = readMigrationFiles({ migrationsFolder });
  return journal.entries.map(({ tag }, index) => ({ name: tag, statements: files[index]?.sql ?? [] }));
}

async function refuseUnknownMigrations(sql: Sql): Promise<void> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return;
  const applied = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
  const known = new Set(listMigrationHashes());
  if (applied.every(({ hash }) => known.has(hash))) return;
  throw new UnknownMigrationError(
    "This database was made by another version of Readout, whose schema this one does not know. " +
      "Start that version (or a newer one), or point DATABASE_URL or READOUT_DATA somewhere else.",
  );
}
