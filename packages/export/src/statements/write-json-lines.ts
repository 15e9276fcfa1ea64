import type { StatementCard } from "@readout/db";
import type { ExportNote } from "./export-note";
import { describeStatement } from "./fields";

/** A JSON object a line. */
export async function* writeJsonLines(rows: AsyncIterable<StatementCard>, note: ExportNote) {
  for await (const row of rows) yield `${JSON.stringify(describeStatement(row, note))}\n`;
}
