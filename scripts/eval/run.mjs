import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../folders.mjs";
import { spawn } from "node:child_process";

const READOUT = join(root, "apps", "worker", "bin", "readout.mjs");
const MOST_OUTPUT = 1_000_000_000;
const execute = promisify(execFile);

/** Runs `readout` with its output in a file. A failed input is for the scorer to count, so only a crash throws. */
export async function readoutInto(file, args, env = {}) {
  const child = spawn(process.execPath, [READOUT, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const written = new Promise((resolve, reject) => {
    child.stdout.pipe(createWriteStream(file)).once("finish", resolve).once("error", reject);
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  await written;
  if (code !== 0 && code !== 1) throw new Error(`readout ${args.join(" ")} ended with ${code}`);
}

/** What a script prints. */
export async function runScript(args) {
  const { stdout } = await execute(process.execPath, args, { maxBuffer: MOST_OUTPUT, cwd: root });
  return stdout;
}

/** What a scorer prints as JSON. */
export async function score(args) {
  return JSON.parse(await runScript([...args, "--json"]));
}
