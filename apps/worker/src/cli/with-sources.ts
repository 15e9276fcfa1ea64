import type { Connection } from "@readout/db";
import { readEnv } from "../env";
import { createPoliteFetch } from "../http/polite-fetch";
import { loadStarterList } from "../polling/starter-list";
import { createReader } from "../reading/reader";
import { toHttpSettings } from "../run-worker";
import type { SourceTools } from "../sources/tools";
import { withDatabase } from "./with-database";

/** Runs a command on the sources, which on a new install are the starter list. */
export async function withSources(
  use: (connection: Connection, tools: SourceTools) => Promise<void>,
): Promise<void> {
  const env = readEnv();
  await withDatabase(async (connection) => {
    if (env.READOUT_STARTER_LIST === "on") await loadStarterList(connection.db);
    const http = createPoliteFetch(connection.db, toHttpSettings(env));
    const reader = createReader({ threads: 1 });
    try {
      await use(connection, { http, reader });
    } finally {
      await Promise.all([http.close(), reader.close()]);
    }
  });
}
