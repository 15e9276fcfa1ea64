import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const LONGEST_STOP_MS = 15_000;

/** Starts the built app, as `npm start` does, on a free port of loopback. Call its `stop`. */
export async function startWeb(databaseUrl: string, settings: Record<string, string> = {}) {
  const server = process.env["READOUT_WEB_SERVER"];
  if (!server) throw new Error("READOUT_WEB_SERVER must name the built app's server.js: `npm test` sets it");
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--max-http-header-size=1048576", server], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      ...settings,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answers(url);
  return {
    url,
    async stop() {
      const gone = once(child, "exit");
      child.kill();
      // A server whose database is away may wait for it: the next test must not.
      const end = setInterval(() => child.kill("SIGKILL"), LONGEST_STOP_MS);
      await gone;
      clearInterval(end);
    },
  };
}

async function answers(url: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer) return;
    await pause(200);
  }
  throw new Error(`No answer from ${url}`);
}

async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}
