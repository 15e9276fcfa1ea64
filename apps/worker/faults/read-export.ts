import { runReadout } from "../src/cli/testing";

/** Every statement as `readout export` tells it, but for when it was exported. Throws when it fails. */
export async function readExport({ url }: { url: string }): Promise<string[]> {
  const { stdout, stderr, code } = await runReadout(["export", "statements"], { env: { DATABASE_URL: url } });
  if (code !== 0) throw new Error(`readout export ended with ${code}: ${stderr}`);
  return stdout.trimEnd().split("\n").map(dropTime);
}

function dropTime(line: string): string {
  const { exported_at: _at, ...statement }: Record<string, unknown> = JSON.parse(line);
  return JSON.stringify(statement);
}

/** Throws with the first statement that differs. */
export function expectSameExport(wanted: string[], found: string[]): void {
  const index = wanted.findIndex((line, at) => line !== found[at]);
  if (index >= 0) throw new Error(`statement ${index + 1} is ${found[index]}, wanted ${wanted[index]}`);
  if (found.length > wanted.length) throw new Error(`${found.length - wanted.length} statements too many`);
}
