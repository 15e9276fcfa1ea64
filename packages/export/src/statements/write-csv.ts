import type { StatementCard } from "@readout/db";
import { stringify } from "csv-stringify/sync";
import type { ExportNote } from "./export-note";
import { type Cell, COLUMNS, describeStatement } from "./fields";
import { inBatches } from "./in-batches";

/** RFC 4180. The words come from outside: a spreadsheet would run a cell that begins like a formula. */
const OPTIONS = { record_delimiter: "windows", escape_formulas: true } as const;
const BATCH = 500;

/** A header, then a line a statement; lists become words with a space between. */
export async function* writeCsv(rows: AsyncIterable<StatementCard>, note: ExportNote) {
  yield stringify([COLUMNS.map(({ name }) => name)], OPTIONS);
  for await (const batch of inBatches(rows, BATCH))
    yield stringify(
      batch.map((row) => Object.values(describeStatement(row, note)).map(toText)),
      OPTIONS,
    );
}

function toText(cell: Cell) {
  return Array.isArray(cell) ? cell.join(" ") : String(cell ?? "");
}
