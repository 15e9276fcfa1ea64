import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { runReadout, startReadout } from "../src/cli/testing";

/** Starts `readout …` on the database and kills it (-9) as soon as `isInTheMiddle`. Throws when it ended before. */
export async function killCommand(
  args: string[],
  { databaseUrl, isInTheMiddle }: { databaseUrl: string; isInTheMiddle: () => Promise<boolean> },
): Promise<void> {
  const child = startReadout(args, { env: { DATABASE_URL: databaseUrl } });
  const notes = text(child.stderr);
  child.stdout.resume();
  const closed = once(child, "close");
  while (child.exitCode === null && !(await isInTheMiddle())) await sleep(5);
  child.kill("SIGKILL");
  await closed;
  if (child.exitCode !== null)
    throw new Error(
      `readout ${args.join(" ")} ended with ${child.exitCode} before it was killed: ${await notes}`,
    );
}

/** Runs `readout …` on the database to its end; its last line on standard error. Throws when it fails. */
export async function runCommand(args: string[], { databaseUrl }: { databaseUrl: string }): Promise<string> {
  const { stderr, code } = await runReadout(args, { env: { DATABASE_URL: databaseUrl } });
  if (code !== 0) throw new Error(`readout ${args.join(" ")} ended with ${code}: ${stderr}`);
  return stderr.trimEnd().split("\n").at(-1) ?? "";
}
