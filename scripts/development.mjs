import { once } from "node:events";
import { join } from "node:path";
import { choosePort } from "./choose-port.mjs";
import { createDatabase } from "./database.mjs";
import { root } from "./folders.mjs";
import { ensurePackages } from "./packages.mjs";
import { spawnTethered } from "./run.mjs";
import { say, StartError, step } from "./say.mjs";
import { formatAddress } from "./web.mjs";

const TURBO = join(root, "node_modules", "turbo", "bin", "turbo");

/** `npm run dev`: the database of `npm start` under turbo, which runs each package's `dev`. */
export async function startDevelopment({ settings, running, publish, signal }) {
  const { databaseUrl, dataDir, host } = settings;
  const logs = join(dataDir, "logs");
  say("Readout, for development");
  await step("Packages", () => ensurePackages({ logs, signal }));
  const database = createDatabase({ databaseUrl, dataDir, logs });
  running.push(database.stop);
  await step("Database", database.start);

  const port = await choosePort(settings.port, host);
  if (port !== settings.port) say(`  Port ${settings.port} is taken: using ${port}.`);
  publish(formatAddress(host, port));
  say(`\n  ${formatAddress(host, port)}    (Ctrl-C stops everything)\n`);
  const turbo = spawnTethered([process.execPath, TURBO, "run", "dev"], {
    env: { DATABASE_URL: database.getUrl(), READOUT_DATA: dataDir, HOST: host, PORT: String(port) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    signal,
  });
  const ended = once(turbo, "exit");
  running.push(() => ended);
  const [code] = await ended;
  throw new StartError(`turbo ended (exit code ${code}).`);
}
