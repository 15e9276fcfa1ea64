import type { StatementCard } from "@readout/db";
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ExportNote } from "./export-note";
import { COLUMNS, describeStatement } from "./fields";
import { inBatches } from "./in-batches";

/** Rows held at a time. */
const GROUP = 5000;

/** Apache Parquet, a group of rows at a time; the code book of its columns is in the file's metadata. */
export async function* writeParquet(rows: AsyncIterable<StatementCard>, note: ExportNote) {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: SCHEMA, kvMetadata: listMetadata(note) });
  for await (const batch of inBatches(rows, GROUP)) {
    const group = batch.map((row) => describeStatement(row, note));
    await file.write({ columnData: toColumns(group), rowGroupSize: GROUP });
    yield takeBytes(writer);
  }
  await file.finish();
  yield takeBytes(writer);
}

function toColumns(group: ReturnType<typeof describeStatement>[]) {
  return COLUMNS.map(({ name }) => ({ name, data: group.map((row) => row[name] ?? null) }));
}

function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function listMetadata({ query, exportedAt, baseUrl }: ExportNote) {
  const columns = Object.fromEntries(COLUMNS.map(({ name, meaning }) => [name, meaning]));
  return [
    { key: "query", value: query },
    { key: "exported_at", value: exportedAt.toISOString() },
    { key: "exported_from", value: baseUrl ?? "readout export" },
    { key: "code_book", value: JSON.stringify(columns) },
  ];
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const PRIMITIVES = {
  text: TEXT,
  integer: { type: "INT32" },
  real: { type: "FLOAT" },
  flag: { type: "BOOLEAN" },
} as const;

const SCHEMA: SchemaElement[] = [
  { name: "statements", num_children: COLUMNS.length },
  ...COLUMNS.flatMap(({ name, type }): SchemaElement[] =>
    type === "list" ? listSchema(name) : [{ name, repetition_type: "OPTIONAL", ...PRIMITIVES[type] }],
  ),
];

function listSchema(name: string): SchemaElement[] {
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "OPTIONAL", ...TEXT },
  ];
}
