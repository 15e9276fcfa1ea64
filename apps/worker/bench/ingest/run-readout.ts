import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const READOUT = fileURLToPath(new URL("../../bin/readout.mjs", import.meta.url));
const SAMPLED_EVERY = 500;

/** `readout ingest` of a file. */
export const runIngest = (url: string, path: string) => runReadout(url, ["ingest", path]);

/** `readout …` in a process of its own, from its start to its end; `memory` holds its size in MB over the time. */
export async function runReadout(url: string, args: string[]) {
  const began = performance.now();
  const child = spawn(process.execPath, [READOUT, ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const memory: number[] = [];
  const meter = setInterval(() => memory.push(readMemory(child.pid)), SAMPLED_EVERY);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [notes, code] = await Promise.all([text(child.stderr), closed]);
  clearInterval(meter);
  const seconds = (performance.now() - began) / 1000;
  const summary = notes.trimEnd().split("\n").at(-1) ?? "";
  if (code !== 0) throw new Error(`readout ${args.join(" ")} ended with ${code}: ${summary}`);
  process.stdout.write(`  ${summary}\n`);
  return { seconds, memory: memory.filter((size) => size > 0) };
}

/** Resident memory in MB, threads included; 0 when the process is gone. */
function readMemory(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
