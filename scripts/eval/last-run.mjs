import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { root } from "../folders.mjs";

const FILE = join(root, "scripts", "eval", "last-run.json");

/** The runs that were committed last, by corpus: when, of which parser, and the figures by measure. */
export function readLastFigures() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** Puts new figures in the place of the old ones; corpora that were not measured keep theirs. */
export async function keepFigures(rows) {
  const runs = readLastFigures();
  const measuredOn = new Date().toISOString().slice(0, 10);
  const { PARSER_VERSION: parserVersion } = await tsImport("@readout/parser", import.meta.url);
  for (const { corpus } of rows) runs[corpus] = { measuredOn, parserVersion, figures: {} };
  for (const { corpus, measure, value } of rows) runs[corpus].figures[measure] = round(value);
  writeFileSync(FILE, `${JSON.stringify(runs, null, 2)}\n`);
}

export function round(value) {
  return value === null ? null : Math.round(value * 10) / 10;
}
