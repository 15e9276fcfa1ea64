import { say } from "../say.mjs";
import { round } from "./last-run.mjs";

/** One line a figure: what it is now, what it was in the last committed run, and what is wanted. */
export function printTable(rows, last) {
  const width = Math.max(...rows.map(({ measure }) => measure.length));
  let corpus = "";
  for (const row of rows) {
    if (row.corpus !== corpus) {
      corpus = row.corpus;
      say(`\n${corpus.padEnd(width + 2)}     now     last   wanted`);
    }
    const before = last[corpus]?.figures[row.measure] ?? null;
    const missed = row.wanted !== undefined && (row.value ?? 0) < row.wanted;
    const cells = [row.value, before, row.wanted ?? null].map(show);
    say(`  ${row.measure.padEnd(width)} ${cells.join(" ")}${missed ? "  missed" : ""}`);
  }
}

function show(value) {
  return (value === null ? "–" : String(round(value))).padStart(8);
}
