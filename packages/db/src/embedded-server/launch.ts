import { spawn } from "node:child_process";
import { close, fstatSync, openSync } from "node:fs";
import { readFile, rename, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "./cluster";
import { BARE_ENVIRONMENT, chooseIdentity } from "./identity";
import { readPidFile } from "./postmaster";
import { listSettings } from "./settings";

const LONGEST_LOG = 10 * 1024 ** 2;

export type Launch = { state: "ready"; port: number } | { state: "ended"; output: string };

/** Starts a server process of its own session: it outlives us, and takes no Ctrl-C meant for us. */
export async function launch(
  cluster: Cluster,
  options: { postgres: string; port: number; throwAway: boolean },
): Promise<Launch> {
  await keepLogShort(cluster.log);
  const { prefix, uid, gid } = await chooseIdentity(cluster.home);
  const log = openSync(cluster.log, "a", 0o600);
  const logStart = fstatSync(log).size;
  const program = [
    ...prefix,
    options.postgres,
    "-D",
    cluster.data,
    ...listSettings(options.port, options.throwAway),
  ];
  const [command = options.postgres, ...args] = program;
  const child = spawn(command, args, {
    uid,
    gid,
    env: BARE_ENVIRONMENT,
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  const refusal: { message?: string } = {};
  child.once("error", ({ message }) => Object.assign(refusal, { message }));
  try {
    while (child.exitCode === null && child.signalCode === null && refusal.message === undefined) {
      const running = await readPidFile(cluster.data);
      if (running?.pid === child.pid && running?.status === "ready")
        return { state: "ready", port: running.port };
      await sleep(15);
    }
    return { state: "ended", output: refusal.message ?? (await readLog(cluster.log, logStart)) };
  } finally {
    close(log);
  }
}

async function readLog(file: string, start: number): Promise<string> {
  return (await readFile(file)).subarray(start).toString("utf8");
}

async function keepLogShort(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LONGEST_LOG) await rename(file, `${file}.previous`);
}
