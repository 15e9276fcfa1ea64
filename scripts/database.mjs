import { join } from "node:path";
import { root } from "./folders.mjs";
import { say, StartError } from "./say.mjs";
import { createService } from "./service.mjs";

const KEEPER = join(root, "packages", "db", "src", "keep-running.ts");

/**
 * Brings up the migrated database: the one at `databaseUrl`, else the embedded one in `dataDir`, which is then kept
 * running. `onMove` is called when that had to start again at another address.
 */
export function createDatabase({ databaseUrl, dataDir, logs, onMove = () => {} }) {
  const message = databaseUrl ? { url: databaseUrl } : { dataDir };
  const current = { url: undefined };
  let settle;
  const ready = new Promise((resolve, reject) => (settle = { resolve, reject }));

  const keeper = createService({
    name: "database",
    log: join(logs, "database.log"),
    prepare: () => ({ args: ["--import", "tsx", KEEPER], cwd: root, message }),
    onMessage(answer) {
      if (answer.type === "note") say(`  ${answer.message}`);
      if (answer.type === "failed" && current.url) say(`  ${answer.message}`);
      if (answer.type === "failed") settle.reject(new StartError(answer.message));
      if (answer.type === "ready") welcome(answer);
    },
  });

  function welcome({ url, outcome }) {
    // Somebody else's server needs no keeper.
    if (databaseUrl) void keeper.stop();
    keeper.markWell();
    if (current.url && current.url !== url) onMove();
    current.url = url;
    settle.resolve(outcome);
  }

  return {
    /** Resolves to the words for what was done. Throws a `StartError` when there can be no database. */
    async start() {
      await keeper.start();
      return await Promise.race([ready, keeper.failure]);
    },
    getUrl: () => current.url,
    stop: keeper.stop,
  };
}
