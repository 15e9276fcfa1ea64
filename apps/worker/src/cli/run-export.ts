import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type StatementCard, streamStatements } from "@readout/db";
import { parseQuery } from "@readout/query";
import { stringify } from "csv-stringify";
import { EnvironmentError, UsageError } from "../errors";
import { COLUMNS, describeStatement, listCells } from "../export/describe-statement";
import { describeFileError, isFileError } from "../ingest/file-errors";
import { interruption } from "./interruption";
import { withDatabase } from "./with-database";

interface ExportOptions {
  q: string;
  format: "jsonl" | "csv";
  out?: string;
}

/** Streams every statement that the query finds, in constant memory. */
export async function runExport({ q, format, out }: ExportOptions): Promise<void> {
  const query = readQuery(q);
  await withDatabase(async ({ db }) => {
    const target = out === undefined ? process.stdout : createWriteStream(out);
    const end = { end: out !== undefined, signal: interruption };
    try {
      const rows = streamStatements(db, { query });
      if (format === "csv") await pipeline(toRows(rows), toCsv(), target, end);
      else await pipeline(toJsonLines(rows), target, end);
    } catch (error) {
      if (out === undefined || !isFileError(error)) throw error;
      throw new EnvironmentError(`${out}: ${describeFileError(error)}`, { cause: error });
    }
  });
}

function readQuery(text: string) {
  const result = parseQuery(text);
  if (result.ok) return result.tree;
  const [{ message, start, end } = { message: "", start: 0, end: 0 }] = result.errors;
  const marker = " ".repeat(start) + "^".repeat(Math.max(1, end - start));
  throw new UsageError(`the query does not parse: ${message}\n  ${text}\n  ${marker}`);
}

async function* toJsonLines(rows: AsyncIterable<StatementCard>) {
  for await (const row of rows) yield `${JSON.stringify(describeStatement(row))}\n`;
}

async function* toRows(rows: AsyncIterable<StatementCard>) {
  yield COLUMNS;
  for await (const row of rows) yield listCells(row);
}

/** RFC 4180. The words come from outside: a spreadsheet would run a cell that begins like a formula. */
const toCsv = () => stringify({ record_delimiter: "windows", escape_formulas: true });
