import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureAttribution } from "./eval/attribution.mjs";
import { measureBilateral } from "./eval/bilateral.mjs";
import { measureEvents } from "./eval/events.mjs";
import { measureExtraction } from "./eval/extraction.mjs";
import { measureFeeds } from "./eval/feeds.mjs";
import { measureRobots } from "./eval/robots.mjs";
import { keepFigures, readLastFigures } from "./eval/last-run.mjs";
import { printTable } from "./eval/print-table.mjs";
import { say } from "./say.mjs";

/** Corpora by their folder's name; each gives rows of figures. */
const CORPORA = {
  bilateral: measureBilateral,
  attribution: measureAttribution,
  events: measureEvents,
  extraction: measureExtraction,
  feeds: measureFeeds,
  net: measureRobots,
};
const USAGE = `Usage: npm run eval -- FOLDER [--only CORPUS,…] [--keep]

FOLDER holds the corpora, each in its own folder with its scorer: ${Object.keys(CORPORA).join(", ")}.
Those that are missing are left out. --keep writes the figures to scripts/eval/last-run.json, to be committed.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
const [given] = positionals;
if (values.help) {
  say(USAGE);
  process.exit(0);
}
const folder = given && resolve(given);
if (!folder || !existsSync(folder)) {
  say(folder ? `There is no folder ${folder}.\n\n${USAGE}` : USAGE);
  process.exit(2);
}

const chosen = values.only?.split(",") ?? Object.keys(CORPORA);
const temp = await mkdtemp(join(tmpdir(), "readout-eval-"));
try {
  const rows = [];
  for (const [name, measure] of Object.entries(CORPORA)) {
    const corpus = join(folder, name);
    if (!chosen.includes(name) || !existsSync(corpus)) continue;
    for (const row of await measure(corpus, temp)) rows.push({ corpus: name, ...row });
  }
  if (rows.length === 0) say(`${folder} holds none of the corpora.\n\n${USAGE}`);
  else printTable(rows, readLastFigures());
  if (values.keep) await keepFigures(rows);
} finally {
  await rm(temp, { recursive: true, force: true });
}
