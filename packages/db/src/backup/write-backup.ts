import type { ISql } from "postgres";
import { connect } from "../client";
import { type Head, makeHead } from "./head";
import { TABLES } from "./tables";

const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;

interface Options {
  /** Version of the parser. */
  parser: string;
  onHead?: (head: Head) => Promise<void>;
  /** Rows that were read so far. */
  onRows?: (rows: number) => void;
}

/**
 * Everything stored as JSON lines: a head, then a line `{"table":…,"row":…}` for each row. All of it as of one moment,
 * whoever writes meanwhile.
 */
export async function* writeBackup(url: string, { parser, onHead, onRows }: Options): AsyncGenerator<Buffer> {
  const { sql } = connect(url, { max: 1, applicationName: "readout backup" });
  try {
    await sql`begin isolation level repeatable read read only`;
    await sql`set local timezone = 'UTC'`;
    // Several processes would mix the tables; a scan that joins another one begins in the middle.
    await sql`set local max_parallel_workers_per_gather = 0`;
    await sql`set local synchronize_seqscans = off`;
    const head = makeHead({ parser, rows: await countRows(sql) });
    await onHead?.(head);
    yield Buffer.from(`${JSON.stringify(head)}\n`);
    let done = 0;
    for await (const lines of readRows(sql)) {
      yield lines;
      onRows?.((done += countLines(lines)));
    }
  } finally {
    // Whoever stops in the middle of a table does not wait for its end.
    await sql.end({ timeout: 0 });
  }
}

async function countRows(sql: ISql): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await sql<[{ rows: number }]>`select count(*)::integer as rows from ${sql(table)}`;
    counts[table] = row.rows;
  }
  return counts;
}

/**
 * In the order in which they are stored: a restored table lies on the disk as this one does. All tables by one command,
 * since the driver leaves the socket paused when a COPY ends that was read slowly.
 */
async function* readRows(sql: ISql): AsyncGenerator<Buffer> {
  const selects = TABLES.map(
    (table) => `select '{"table":"${table}","row":' || row_to_json(t) || '}' from "${table}" t`,
  );
  // JSON holds no control characters: CSV with such marks quotes nothing, and each line is as it is in the file.
  const lines: AsyncIterable<Buffer> = await sql
    .unsafe(
      `copy (${selects.join(" union all ")}) to stdout with (format csv, delimiter e'\\x02', quote e'\\x01')`,
    )
    .readable();
  let parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of lines) {
    parts.push(part);
    bytes += part.length;
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.concat(parts);
    [parts, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(parts);
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}
