import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./folders.mjs";
import { StartError } from "./say.mjs";

const TETHER = join(root, "scripts", "tether.mjs");
const LINES_SHOWN = 30;

/** Telemetry and version checks off: nothing here leaves the machine unasked. */
export const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  NPM_CONFIG_UPDATE_NOTIFIER: "false",
};

/**
 * Runs a command to its end, its output in `log`; ends it with us, even if we are killed.
 * Throws a `StartError` with the output's end when it fails.
 */
export async function runToEnd(command, { cwd = root, env = {}, log, advice = "", signal }) {
  const output = openLog(log);
  const code = await exitCode(
    spawnTethered(command, { cwd, env, stdio: ["ignore", output, output, "ipc"], signal }),
  );
  closeSync(output);
  if (code === 0 || signal?.aborted) return;
  throw new StartError(`${advice}\n\n${tail(log)}\n\nThe whole output is in ${log}.`);
}

/** Runs a command to its end before the user's eyes; returns its exit code. */
export async function runVisibly(command, { cwd, env }) {
  return await exitCode(spawnTethered(command, { cwd, env, stdio: ["ignore", "inherit", "inherit", "ipc"] }));
}

/** A child that dies with us, with everything it started. */
export function spawnTethered(command, { cwd = root, env = {}, stdio, signal }) {
  const child = spawn(process.execPath, [TETHER, ...command], {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    detached: true,
    stdio,
  });
  signal?.addEventListener("abort", () => child.connected && child.disconnect(), { once: true });
  if (signal?.aborted) child.disconnect();
  return child;
}

export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, "w");
}

export function tail(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-LINES_SHOWN).join("\n");
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
