import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { saveArticles } from "../src/queries/save-article";
import { settleEvents } from "../src/queries/settle-events";
import { drawReports } from "./draw-reports";
import { openDatabase } from "./open-database";
import { makeWorld } from "./world";

const { values } = parseArgs({
  options: {
    /** Folder that keeps the database between runs; what comes in stays in it. */
    data: { type: "string", default: ".readout/bench" },
    statements: { type: "string", default: "1000000" },
    articles: { type: "string", default: "10000" },
    /** Articles that come in before their events are settled. */
    batch: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const [statements, articles, seed] = [
  Number(values.statements),
  Number(values.articles),
  Number(values.seed),
];
const batch = Number(values.batch);
const log = (line: string) => void process.stderr.write(`${line}\n`);

const print = (line: string) => void process.stdout.write(`${line}\n`);

// Each run brings other articles: the same ones again would touch no row.
const reports = drawReports(makeWorld(seed), { seed: Date.now() % 1_000_000, articles });
const database = await openDatabase({ folder: values.data, seed, statements, log });
/** As `readout ingest` does. */
const SAVED_TOGETHER = 64;
let [saving, settling, longest, heldUp] = [0, 0, 0, 0];
try {
  for (let from = 0; from < articles; from += batch) {
    const began = performance.now();
    for (let at = from; at < from + batch; at += SAVED_TOGETHER)
      await saveArticles(database.db, reports.slice(at, Math.min(at + SAVED_TOGETHER, from + batch)));
    const saved = performance.now();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await settleEvents(database.db);
    delay.disable();
    const took = performance.now() - saved;
    heldUp = Math.max(heldUp, delay.max / 1e6);
    [saving, settling, longest] = [saving + saved - began, settling + took, Math.max(longest, took)];
  }
} finally {
  await database.close();
}
const perSecond = (milliseconds: number) => ((1000 * articles) / milliseconds).toFixed(0);
print(`${articles} articles into ${statements.toLocaleString("en")} statements, settled every ${batch}`);
print(`saved and grouped: ${perSecond(saving + settling)} articles/s (wanted 30)`);
print(`grouped: ${perSecond(settling)} articles/s, the slowest batch ${longest.toFixed(0)} ms`);
print(`event loop held up for at most ${heldUp.toFixed(0)} ms while grouping`);
