import type { StatementCard } from "@readout/db";
import type { ExportNote } from "./export-note";
import { writeCsv } from "./write-csv";
import { writeJsonLines } from "./write-json-lines";
import { writeParquet } from "./write-parquet";
import { writePlover } from "./write-plover";

interface Format {
  mediaType: string;
  extension: string;
  write: (rows: AsyncIterable<StatementCard>, note: ExportNote) => AsyncIterable<string | Uint8Array>;
}

/** What statements are exported as. */
export const EXPORT_FORMATS = {
  csv: { mediaType: "text/csv; charset=utf-8; header=present", extension: "csv", write: writeCsv },
  jsonl: { mediaType: "application/jsonl; charset=utf-8", extension: "jsonl", write: writeJsonLines },
  plover: { mediaType: "application/jsonl; charset=utf-8", extension: "plover.jsonl", write: writePlover },
  parquet: { mediaType: "application/vnd.apache.parquet", extension: "parquet", write: writeParquet },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
