import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const READOUT = fileURLToPath(new URL("../bin/readout.mjs", import.meta.url));

const ENVIRONMENT = {
  READOUT_ALLOWED_HOSTS: "127.0.0.1",
  READOUT_HOST_PAUSE: "0",
  READOUT_STARTER_LIST: "off",
  LOG_LEVEL: "warn",
};

interface Options {
  /** Absent: the embedded one in READOUT_DATA. */
  databaseUrl?: string;
  args?: string[];
  env?: Record<string, string>;
}

/** `readout worker` in a process of its own. It writes to our standard error. */
export function startWorkerProcess({ databaseUrl = "", args = [], env = {} }: Options): ChildProcess {
  return spawn(process.execPath, [READOUT, "worker", ...args], {
    env: { ...process.env, ...ENVIRONMENT, DATABASE_URL: databaseUrl, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Ends it as `signal` does, and tells how it ended. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
  return child.exitCode ?? child.signalCode;
}

/** Resident memory in MB, threads included. */
export function readMemory({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
