import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseUnavailableError } from "./database-unavailable";
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbedded } from "./embedded";
import { migrate, UnknownMigrationError } from "./migrate";

/**
 * What `npm start` runs as a process of its own: it gets one message that says which database, answers with the
 * migrated database's address, and keeps the embedded server running until it is told to end or its launcher is gone.
 */
export type Request = { dataDir: string } | { url: string };
export type Answer =
  | { type: "ready"; url: string; outcome: string }
  | { type: "note"; message: string }
  | { type: "failed"; message: string };

const CHECK_EVERY = 1000;
const EXPECTED = [EmbeddedPostgresError, DatabaseUnavailableError, UnknownMigrationError];

const ending = new AbortController();
for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.once(event, () => ending.abort());
process.once("message", (request: Request) => void serve(request));

async function serve(request: Request) {
  try {
    if ("url" in request) await prepare(request.url);
    else await keepRunning(request.dataDir);
  } catch (error) {
    answer({ type: "failed", message: explain(error) });
    process.exitCode = 1;
  }
  if (process.connected) process.disconnect();
}

async function prepare(url: string) {
  await migrate(url);
  answer({ type: "ready", url, outcome: `${new URL(url).host}, schema up to date` });
}

async function keepRunning(dataDir: string) {
  let server = await start(dataDir);
  try {
    await migrate(server.url);
    const outcome = `PostgreSQL ${server.adopted ? "ran already" : "started"}, schema up to date`;
    answer({ type: "ready", url: server.url, outcome });
    while (!ending.signal.aborted) {
      if (await staysUp(server)) continue;
      server = await replace(server, dataDir);
    }
  } finally {
    await server.stop();
  }
}

async function replace(dead: EmbeddedPostgres, dataDir: string): Promise<EmbeddedPostgres> {
  answer({ type: "note", message: "PostgreSQL ended unexpectedly; starting it again." });
  await dead.stop();
  const server = await start(dataDir, Number(new URL(dead.url).port));
  answer({ type: "ready", url: server.url, outcome: "PostgreSQL started again" });
  return server;
}

function start(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
  return startEmbedded({ dataDir, port, log: (message) => answer({ type: "note", message }) });
}

/** After a moment: whether the server is there, or does not matter any more. */
async function staysUp(server: EmbeddedPostgres): Promise<boolean> {
  await sleep(CHECK_EVERY, undefined, { signal: ending.signal }).catch(() => undefined);
  return ending.signal.aborted || (await server.isAlive());
}

function answer(message: Answer) {
  if (process.connected) process.send?.(message);
}

function explain(error: unknown): string {
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
