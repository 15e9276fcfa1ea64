import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What tells a process from a later one with the same number. Undefined when there is none. */
export function identifyProcess(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  return process.platform === "linux" ? readStartTime(pid) : ask(pid, "lstart=");
}

/** The command with its arguments; empty when there is no such process. */
export function readCommand(pid: number): string {
  if (!isRunning(pid)) return "";
  if (process.platform !== "linux") return ask(pid, "command=") ?? "";
  return (read(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ");
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is there, though it takes no signal from us.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Clock ticks from boot to the process's start; a zombie counts as gone. */
function readStartTime(pid: number): string | undefined {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  return fields?.[0] === "Z" ? undefined : fields?.[19];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function ask(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
