import postgres from "postgres";
import { findUnavailability } from "../database-unavailable";
import type { Cluster } from "./cluster";

const DATABASE = "readout";
const DUPLICATE_DATABASE = new Set(["42P04", "23505"]);

/** The address of the project's database, made if it is not there; undefined while the server lets nobody in. */
export async function admit(cluster: Cluster, port: number): Promise<string | undefined> {
  const server = `postgres://readout:${cluster.password}@127.0.0.1:${port}`;
  const sql = postgres(`${server}/postgres`, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [found] = await sql`select from pg_database where datname = ${DATABASE}`;
    if (!found) await sql`create database ${sql(DATABASE)}`.catch(ignoreDuplicate);
    return `${server}/${DATABASE}`;
  } catch (error) {
    if (findUnavailability(server, error)) return undefined;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function ignoreDuplicate(error: unknown) {
  if (!(error instanceof postgres.PostgresError && DUPLICATE_DATABASE.has(error.code))) throw error;
}
