import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identifyProcess, isRunning, readCommand } from "./process-identity";

/** A server process as its `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** What the pid file says, whether or not that process lives. */
export async function readPidFile(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), status: lines[7]?.trim() ?? "" };
}

/** The server that runs on this data folder. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const found = await readPidFile(data);
  return found && isPostmaster(found.pid, data) ? found : undefined;
}

/** A number in an old pid file may meanwhile be another program's. */
export function isPostmaster(pid: number, data: string): boolean {
  return identifyProcess(pid) !== undefined && readCommand(pid).includes(data);
}

/** PostgreSQL refuses to start while the number in its old pid file is any living process of its user. */
export async function removeMisleadingPidFile(data: string): Promise<void> {
  const found = await readPidFile(data);
  if (found && isRunning(found.pid) && !isPostmaster(found.pid, data))
    await rm(join(data, "postmaster.pid"), { force: true });
}

/** Ends open sessions, writes everything down, and waits for the end. */
export async function stopPostmaster(data: string): Promise<void> {
  const running = await findPostmaster(data);
  if (!running) return;
  const gone = () => !isPostmaster(running.pid, data);
  process.kill(running.pid, "SIGINT");
  if (await waitFor(gone, 60_000)) return;
  process.kill(running.pid, "SIGQUIT");
  await waitFor(gone, 10_000);
}

async function waitFor(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}
