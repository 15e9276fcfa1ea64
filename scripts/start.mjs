import { startDevelopment } from "./development.mjs";
import { startProduction } from "./production.mjs";
import { say, StartError } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { claimFolder } from "./single-instance.mjs";

const ending = new AbortController();
/** Functions that stop what was started, in the order of starting. */
const running = [];

await main();
process.exit();

async function main() {
  try {
    const settings = readSettings();
    const { other, publish } = await claimFolder(settings.dataDir);
    if (other) return say(describeOther(other));
    const interruption = listenForInterruption();
    const isDevelopment = process.argv.includes("--dev");
    const start = isDevelopment ? startDevelopment : startProduction;
    await Promise.race([start({ settings, running, publish, signal: ending.signal }), interruption]);
    await interruption;
  } catch (error) {
    if (!ending.signal.aborted) report(error);
  }
  for (const stop of running.toReversed()) await stop();
  if (ending.signal.aborted) say("Stopped.");
}

/** Rejects at Ctrl-C; the second one waits for nothing. */
function listenForInterruption() {
  return new Promise((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => {
        if (ending.signal.aborted) process.exit(1);
        say("\nStopping …");
        ending.abort();
        reject(new StartError("interrupted"));
      });
    }
  });
}

function describeOther({ pid, address }) {
  const place = address ? `at ${address}` : "and is starting";
  return `Readout already runs ${place} (process ${pid}). Ctrl-C there, or "kill ${pid}", stops it.`;
}

function report(error) {
  process.stderr.write(`\n${error instanceof StartError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
