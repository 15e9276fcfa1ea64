import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { choosePort } from "./choose-port.mjs";
import { root } from "./folders.mjs";
import { say, StartError } from "./say.mjs";
import { createService } from "./service.mjs";

const END_WITH_LAUNCHER = pathToFileURL(join(root, "scripts", "end-with-launcher.mjs")).href;
/** In bytes. Node would answer what is longer with an empty 431; the app says that the query is too long. */
const LONGEST_ADDRESS = "--max-http-header-size=1048576";
const LONGEST_WAIT = 60_000;

/** The built web app as a service. `server` is the folder that holds its `server.js`. */
export function createWeb({ server, host, port, logs, getEnv }) {
  const current = { port };
  const service = createService({
    name: "web app",
    log: join(logs, "web.log"),
    async prepare() {
      current.port = await choosePort(current.port, host);
      return {
        args: ["--import", END_WITH_LAUNCHER, LONGEST_ADDRESS, "server.js"],
        cwd: server,
        env: { ...getEnv(), NODE_ENV: "production", HOSTNAME: host, PORT: String(current.port) },
      };
    },
  });
  return {
    ...service,
    getAddress: () => formatAddress(host, current.port),
    /** Starts it and waits until it answers. Throws a `StartError` when it does not. */
    async startAndWait() {
      await service.start();
      if (current.port !== port) say(`  Port ${port} is taken: using ${current.port}.`);
      await Promise.race([waitUntilWell(formatAddress(host, current.port)), service.failure]);
      service.markWell();
    },
  };
}

/** As a browser on this machine reaches it. */
export function formatAddress(host, port) {
  const reachable =
    { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${reachable}:${port}`;
}

async function waitUntilWell(address) {
  const end = Date.now() + LONGEST_WAIT;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new StartError(`The web app does not answer at ${address}/healthz.`);
}
