import { type Connection, connect } from "@readout/db";
import { startEmbedded } from "@readout/db/embedded";
import { migrate } from "@readout/db/migrate";
import { type Env, readEnv } from "../env";
import { EnvironmentError } from "../errors";
import { surviveLostSockets } from "../running/survive-lost-socket";
import { note } from "./output";

/**
 * Runs a command on the database at DATABASE_URL, else on the embedded one, which is started if it does not run
 * and stopped again at the end if nobody else uses it. The schema is brought up to date first. `revive` starts the
 * embedded one again when it has ended.
 */
export async function withDatabase<T>(
  use: (connection: Connection, revive: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const server = await openServer(readEnv());
  const stopSurviving = surviveLostSockets();
  try {
    await migrate(server.url);
    const connection = connect(server.url, { max: 6, applicationName: "readout command" });
    try {
      return await use(connection, server.revive);
    } finally {
      await connection.close();
    }
  } finally {
    await server.stop();
    stopSurviving();
  }
}

/** The address of the database that runs now. Throws an EnvironmentError when none does. */
export async function findDatabaseUrl(): Promise<string> {
  const env = readEnv();
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const server = await startEmbedded({ dataDir: env.READOUT_DATA, log: note });
  try {
    if (server.adopted) return server.url;
  } finally {
    await server.stop();
  }
  throw new EnvironmentError("No database is running: npm start starts one.");
}

interface Server {
  url: string;
  revive: () => Promise<void>;
  stop: () => Promise<void>;
}

async function openServer({ DATABASE_URL, READOUT_DATA }: Env): Promise<Server> {
  const nothing = async () => undefined;
  if (DATABASE_URL) return { url: DATABASE_URL, revive: nothing, stop: nothing };
  let server = await startEmbedded({ dataDir: READOUT_DATA, log: note });
  const { url } = server;
  return {
    url,
    async revive() {
      if (await server.isAlive()) return;
      await server.stop();
      server = await startEmbedded({ dataDir: READOUT_DATA, port: Number(new URL(url).port), log: note });
    },
    stop: () => server.stop(),
  };
}
