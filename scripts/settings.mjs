import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { root } from "./folders.mjs";
import { StartError } from "./say.mjs";

const OLDEST_NODE = [20, 19];

/** Reads .env and the environment. Throws a `StartError` that names what is wrong and what would be right. */
export function readSettings() {
  refuseOldNode(process.versions.node);
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  return parseSettings(process.env);
}

export function parseSettings(environment) {
  return {
    port: parsePort(environment.PORT || "3000"),
    host: parseHost(environment.HOST || "127.0.0.1"),
    databaseUrl: parseDatabaseUrl(environment.DATABASE_URL || undefined),
    dataDir: resolve(root, environment.READOUT_DATA || ".readout"),
  };
}

function parsePort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartError(`PORT is "${text}": it must be a number from 1 to 65535, like 3000.`);
}

function parseHost(text) {
  if (isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
  throw new StartError(
    `HOST is "${text}": it must be an address or name of this machine, like 127.0.0.1 or 0.0.0.0.`,
  );
}

function parseDatabaseUrl(text) {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).hostname)
    return text;
  throw new StartError("DATABASE_URL must look like postgres://user:password@host:5432/database.");
}

export function refuseOldNode(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new StartError(`Readout needs Node ${OLDEST_NODE.join(".")} or newer; this is ${version}.`);
}
