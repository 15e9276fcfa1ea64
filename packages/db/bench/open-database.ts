import { connect } from "../src/client";
import { startEmbedded } from "../src/embedded";
import { migrate } from "../src/migrate";
import { getSetting, saveSetting } from "../src/queries/setting";
import { fillDatabase } from "./fill-database";

/** Raised when other rows are made of the same seed. */
const GENERATOR = 4;

interface Options {
  folder: string;
  seed: number;
  statements: number;
  log: (line: string) => void;
}

/** The bench's database of so many statements; filled unless an earlier run left it whole in the folder. */
export async function openDatabase({ folder, seed, statements, log }: Options) {
  const server = await startEmbedded({ dataDir: folder, log });
  const url = new URL(server.url);
  url.pathname = `/bench_${statements}`;
  const connection = connect(url.href, { max: 1, applicationName: "readout bench" });
  const close = async () => {
    await connection.close();
    await server.stop();
  };
  const made = { seed, statements, generator: GENERATOR };
  if (!(await isMade(connection, made))) {
    await recreate(server.url, url.pathname.slice(1));
    await migrate(url.href);
    await fillDatabase(connection.sql, { seed, statements, log });
    await saveSetting(connection.db, "bench", made);
  }
  return { ...connection, close };
}

async function isMade({ url, db }: ReturnType<typeof connect>, made: object): Promise<boolean> {
  try {
    await migrate(url);
    return JSON.stringify(sortKeys(await getSetting(db, "bench"))) === JSON.stringify(sortKeys(made));
  } catch {
    // There is no such database yet, or it is of another history.
    return false;
  }
}

const sortKeys = (value: unknown) => Object.entries(value ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));

async function recreate(serverUrl: string, name: string): Promise<void> {
  const { sql, close } = connect(serverUrl, { max: 1 });
  await sql`drop database if exists ${sql(name)} with (force)`;
  await sql`create database ${sql(name)}`;
  await close();
}
