import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openLog, QUIET, tail } from "./run.mjs";
import { say, StartError } from "./say.mjs";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Who ran this long was well: the next restart is quick again. */
const WELL_AFTER = 60_000;
const GRACE = 10_000;

/**
 * Keeps one program running: whenever it ends by itself it is started again after a growing pause, and that is said.
 * `prepare()` gives node's arguments, folder, environment and first message for each start. The program has a process group of its
 * own, so that Ctrl-C reaches it through us and in order.
 */
export function createService({ name, log, prepare, onMessage = () => {} }) {
  const state = { child: undefined, wanted: false, closed: false, failures: 0, everWell: false };
  closeSync(openLog(log));
  let reportFailure;
  /** Rejects when the program ends before it was ever well: starting it again would not help. */
  const failure = new Promise((_, reject) => (reportFailure = reject));
  failure.catch(() => {});

  async function start() {
    if (state.closed) return;
    state.wanted = true;
    const { args, cwd, env, message } = await prepare();
    const output = openSync(log, "a");
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      detached: true,
      stdio: ["ignore", output, output, "ipc"],
    });
    closeSync(output);
    state.child = child;
    child.on("message", onMessage);
    if (message) child.send(message);
    const startedAt = Date.now();
    child.once("exit", (code, signal) => {
      if (state.wanted && state.child === child)
        recover(signal ?? `exit code ${code}`, Date.now() - startedAt);
    });
  }

  async function recover(cause, lasted) {
    if (!state.everWell) {
      reportFailure(
        new StartError(`The ${name} ended (${cause}):\n\n${tail(log)}\n\nThe whole output is in ${log}.`),
      );
      return;
    }
    state.failures = lasted > WELL_AFTER ? 0 : state.failures + 1;
    const pause = Math.min(FIRST_PAUSE * 2 ** state.failures, LONGEST_PAUSE);
    say(`  The ${name} ended (${cause}); it starts again in ${pause / 1000} s. Its output is in ${log}.`);
    await sleep(pause);
    if (state.wanted) await start();
  }

  async function end() {
    state.wanted = false;
    const { child } = state;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), GRACE);
    await ended;
    clearTimeout(timer);
  }

  return {
    failure,
    start,
    /** From now on its end is an accident, and it is started again. */
    markWell: () => (state.everWell = true),
    async restart() {
      await end();
      await start();
    },
    async stop() {
      state.closed = true;
      await end();
    },
  };
}
