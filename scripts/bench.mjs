import { join } from "node:path";
import { root } from "./folders.mjs";
import { runVisibly } from "./run.mjs";
import { say } from "./say.mjs";

/** What can be measured: `npm run bench -- search --statements 1000000`. */
const BENCHES = {
  parse: "apps/worker/bench/parse.ts",
  search: "packages/db/bench/search.ts",
  grouping: "packages/db/bench/grouping.ts",
  ingest: "apps/worker/bench/ingest.ts",
  worker: "apps/worker/faults/load.ts",
  scroll: "e2e/bench/scroll.ts",
};

const [name = "", ...options] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  process.exitCode = await runVisibly([process.execPath, tsx, join(root, bench), ...options], { cwd: root });
} else {
  say(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
}
