import { spawn } from "node:child_process";

/**
 * Runs a command in a process group of its own and ends the group when the process that started us is gone: commands
 * such as npm, next and turbo start children of their own and notice nothing.
 */
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], detached: true });
const GRACE = 5000;

function endGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function end() {
  endGroup("SIGTERM");
  setTimeout(() => endGroup("SIGKILL"), GRACE).unref();
}

process.once("disconnect", end);
process.once("SIGTERM", end);
process.once("SIGINT", end);
child.once("error", (error) => {
  process.stderr.write(`${command}: ${error.message}\n`);
  process.exit(127);
});
child.once("exit", (code) => {
  endGroup("SIGKILL");
  process.exit(code ?? 1);
});
