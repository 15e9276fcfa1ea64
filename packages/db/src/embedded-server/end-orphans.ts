import { readdirSync, readlinkSync } from "node:fs";

/**
 * Ends the processes that a killed server left behind on this data folder: until they are gone no new one may start.
 * Elsewhere than on Linux they are not found, and end by themselves when their query does.
 */
export function endOrphans(data: string): void {
  if (process.platform !== "linux") return;
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (Number.isInteger(pid) && pid !== process.pid && workingFolder(pid) === data) kill(pid);
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function kill(pid: number) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
