import { join } from "node:path";
import { startEmbedded } from "@readout/db/embedded";
import { migrate } from "@readout/db/migrate";
import type { Bench } from "./bench";

/** An empty database as `npm start` makes it, the same one for all parts that ask for it by this name. */
export async function withServer<T>(
  bench: Bench,
  name: string,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = await startEmbedded({ dataDir: join(bench.folder, name) });
  try {
    await migrate(server.url);
    return await use(server.url);
  } finally {
    await server.stop();
  }
}
