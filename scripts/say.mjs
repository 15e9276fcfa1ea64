/** Prints one line for people. */
export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** Runs one step of a start and prints what it did and how long it took; `work` returns the words for what it did. */
export async function step(name, work) {
  const started = performance.now();
  const outcome = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`  ${name.padEnd(12)}${outcome} (${seconds} s)`);
}

/** Something the user has to put right: its message is shown without a stack. */
export class StartError extends Error {
  name = "StartError";
}
