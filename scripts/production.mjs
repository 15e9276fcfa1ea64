import { join } from "node:path";
import { createDatabase } from "./database.mjs";
import { root } from "./folders.mjs";
import { ensurePackages } from "./packages.mjs";
import { say, step } from "./say.mjs";
import { createService } from "./service.mjs";
import { createWeb } from "./web.mjs";
import { ensureWebBuild } from "./web-build.mjs";

const WORKER = join(root, "apps", "worker", "src", "main.ts");

/** `npm start`: everything installed, built, migrated and running. Adds to `running` how to stop each part. */
export async function startProduction({ settings, running, publish, signal }) {
  const { databaseUrl, dataDir, host, port } = settings;
  const logs = join(dataDir, "logs");
  say("Readout");
  await step("Packages", () => ensurePackages({ logs, signal }));
  let server;
  await step("Web app", async () => {
    const build = await ensureWebBuild({ logs, signal });
    server = build.server;
    return build.outcome;
  });

  const database = createDatabase({ databaseUrl, dataDir, logs, onMove: restartApps });
  running.push(database.stop);
  const getEnv = () => ({ DATABASE_URL: database.getUrl(), READOUT_DATA: dataDir });
  const worker = createWorker({ logs, getEnv });
  const web = createWeb({ server, host, port, logs, getEnv });
  running.push(() => Promise.all([web.stop(), worker.stop()]));
  await step("Database", database.start);
  await step("Worker, web", async () => {
    await Promise.all([worker.start(), web.startAndWait()]);
    worker.markWell();
    return "started";
  });

  publish(web.getAddress());
  say(`\n  ${web.getAddress()}    (Ctrl-C stops everything)`);

  async function restartApps() {
    await Promise.all([web.restart(), worker.restart()]);
  }
}

function createWorker({ logs, getEnv }) {
  return createService({
    name: "worker",
    log: join(logs, "worker.log"),
    prepare: () => ({
      args: ["--import", "tsx", WORKER],
      cwd: root,
      env: { ...getEnv(), NODE_ENV: "production" },
    }),
  });
}
