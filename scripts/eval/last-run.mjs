import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../folders.mjs";

const FILE = join(root, "scripts", "eval", "last-run.json");

/** The figures that were committed last, by corpus and measure. */
export function readLastFigures() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** Puts new figures in the place of the old ones; corpora that were not measured keep theirs. */
export function keepFigures(rows) {
  const figures = readLastFigures();
  for (const { corpus } of rows) figures[corpus] = {};
  for (const { corpus, measure, value } of rows) figures[corpus][measure] = round(value);
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

export function round(value) {
  return value === null ? null : Math.round(value * 10) / 10;
}
