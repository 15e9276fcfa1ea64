import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../folders.mjs";
import { runScript } from "./run.mjs";

/** robots.txt cases of Google's parser. */
export async function measureRobots(folder) {
  const cases = join(folder, "robots-cases.json");
  const robots = pathToFileURL(join(root, "apps", "worker", "src", "http", "robots.ts"));
  const answer = `
    import { readFileSync } from "node:fs";
    import { isAllowed } from ${JSON.stringify(robots.href)};
    const cases = JSON.parse(readFileSync(${JSON.stringify(cases)}, "utf8"));
    process.stdout.write(JSON.stringify(cases.map(({ r, u, url }) => isAllowed(r, u, url))));`;
  const allowed = JSON.parse(await runScript(["--import", "tsx", "--input-type=module", "--eval", answer]));
  const wanted = JSON.parse(readFileSync(cases, "utf8")).map(({ want }) => want);
  const right = wanted.filter((want, index) => want === allowed[index]).length;
  return [{ measure: "robots cases right", value: right, wanted: wanted.length }];
}
