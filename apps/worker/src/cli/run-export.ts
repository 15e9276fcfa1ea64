import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { streamStatements } from "@readout/db";
import { EXPORT_FORMATS, type ExportFormat } from "@readout/export";
import { parseQuery } from "@readout/query";
import { EnvironmentError, UsageError } from "../errors";
import { describeFileError, isFileError } from "../ingest/file-errors";
import { interruption } from "./interruption";
import { withDatabase } from "./with-database";

interface ExportOptions {
  q: string;
  format: ExportFormat;
  out?: string;
}

/** Streams every statement that the query finds, in constant memory. */
export async function runExport({ q, format, out }: ExportOptions): Promise<void> {
  const query = readQuery(q);
  await withDatabase(async ({ db }) => {
    const target = out === undefined ? process.stdout : createWriteStream(out);
    const note = { query: q, exportedAt: new Date(), baseUrl: null };
    try {
      const chunks = EXPORT_FORMATS[format].write(streamStatements(db, { query }), note);
      await pipeline(chunks, target, { end: out !== undefined, signal: interruption });
    } catch (error) {
      if (out === undefined || !isFileError(error)) throw error;
      throw new EnvironmentError(`${out}: ${describeFileError(error)}`, { cause: error });
    }
  });
}

function readQuery(text: string) {
  const result = parseQuery(text);
  if (result.ok) return result.tree;
  const [fault = { message: "", start: 0, end: 0 }] = result.errors;
  throw new UsageError(`the query does not parse: ${fault.message}\n${showFault(text, fault)}`);
}

/** Characters before a fault that are shown with it, and in all. */
const [BEFORE, SHOWN] = [40, 100];

function showFault(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, start - BEFORE);
  const shown = text.slice(from, from + SHOWN).replace(/\p{Cc}/gu, " ");
  const length = Math.min(Math.max(1, end - start), SHOWN - (start - from));
  return `  ${shown}\n  ${" ".repeat(start - from)}${"^".repeat(length)}`;
}
