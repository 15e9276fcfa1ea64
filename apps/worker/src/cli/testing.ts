import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const READOUT = fileURLToPath(new URL("../../bin/readout.mjs", import.meta.url));

interface RunOptions {
  input?: string | Buffer;
  env?: Record<string, string>;
  /** Of the process; for relative paths. */
  cwd?: string;
}

/** Runs the command as its users do, in a process of its own. */
export async function runReadout(args: string[], { input = "", env = {}, cwd }: RunOptions = {}) {
  const child = startReadout(args, { env, cwd });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { stdout, stderr, code };
}

export function startReadout(args: string[], { env = {}, cwd }: Omit<RunOptions, "input"> = {}) {
  return spawn(process.execPath, [READOUT, ...args], {
    cwd,
    // Blank: a developer's own database is nothing to test on.
    env: { ...process.env, DATABASE_URL: "", ...env },
    stdio: "pipe",
  });
}
