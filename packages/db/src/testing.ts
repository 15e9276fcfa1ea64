import { createHash, randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "./client";
import { startEmbedded } from "./embedded";
import { isRunning } from "./embedded-server/process-identity";
import { listMigrationHashes, migrate } from "./migrate";

/** One for all test processes of this user: who comes first starts it, who leaves last stops it. */
const DATA_FOLDER = join(tmpdir(), `readout-test-${process.getuid?.() ?? "user"}`);

/** Any number that nothing else locks in the database `postgres`. */
const TEMPLATE_LOCK = 7_328_463_382;

/** A database of its own, migrated and empty, on a real server. Whoever creates it drops it, in `afterAll`. */
export async function createTestDatabase(name = "") {
  const server = await startTestServer();
  const database = `test_${process.pid}_${randomBytes(4).toString("hex")}${name && `_${name}`}`.toLowerCase();
  await withAdmin(server.url, async (sql) => {
    const template = await ensureTemplate(server.url, sql);
    await sql`create database ${sql(database)} template ${sql(template)} strategy file_copy`;
  });
  const connection = connect(atDatabase(server.url, database), { applicationName: database });
  return {
    ...connection,
    async drop() {
      await connection.close();
      await withAdmin(server.url, (sql) => sql`drop database ${sql(database)} with (force)`);
      await server.stop();
    },
  };
}

/** The throw-away server itself, for what needs several databases or none. Call its `stop`. */
export async function startTestServer() {
  const options = { dataDir: DATA_FOLDER, throwAway: true };
  return startEmbedded(options).catch(async () => {
    // A crash of the machine may have left it unreadable, another version of Readout made it: nothing in it matters.
    await rm(join(DATA_FOLDER, "postgres"), { recursive: true, force: true });
    return startEmbedded(options);
  });
}

/** Drops what killed test runs and other versions of the schema left behind. */
export async function dropAbandonedDatabases(serverUrl: string): Promise<void> {
  const template = nameTemplate();
  await withAdmin(serverUrl, async (sql) => {
    const databases = await sql<{ name: string }[]>`
      select datname as name from pg_database where datname like 'test\\_%' or datname like 'template\\_%'`;
    for (const { name } of databases) {
      const owner = /^test_(\d+)_/.exec(name)?.[1];
      const inUse = owner ? isRunning(Number(owner)) : name === template;
      if (!inUse) await sql`drop database if exists ${sql(name)} with (force)`;
    }
  });
}

type Sql = ReturnType<typeof connect>["sql"];

async function withAdmin<T>(serverUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const admin = connect(atDatabase(serverUrl, "postgres"), { max: 1 });
  try {
    return await work(admin.sql);
  } finally {
    await admin.close();
  }
}

/** Migrates once; every test database is a copy. */
async function ensureTemplate(serverUrl: string, sql: Sql): Promise<string> {
  const template = nameTemplate();
  await sql`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  const [found] = await sql`select from pg_database where datname = ${template}`;
  if (!found) {
    const draft = `${template}_draft`;
    await sql`drop database if exists ${sql(draft)} with (force)`;
    await sql`create database ${sql(draft)}`;
    await migrate(atDatabase(serverUrl, draft));
    await sql`alter database ${sql(draft)} rename to ${sql(template)}`;
  }
  await sql`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
  return template;
}

function nameTemplate(): string {
  return `template_${createHash("sha256").update(listMigrationHashes().join()).digest("hex").slice(0, 12)}`;
}

function atDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
