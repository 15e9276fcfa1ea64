import type { ISql } from "postgres";
import { connect } from "../client";
import { findUnavailability } from "../database-unavailable";
import { type Head, makeHead } from "./head";
import { readAhead } from "./read-ahead";
import { TABLES } from "./tables";

const ROWS_AT_ONCE = 500;

interface Options {
  /** Version of the parser. */
  parser: string;
  onHead?: (head: Head) => Promise<void>;
  /** Rows that were read so far. */
  onRows?: (rows: number) => void;
}

/**
 * Everything stored as JSON lines: a head, then a line `{"table":…,"row":…}` for each row. All of it as of one moment,
 * whoever writes meanwhile. Throws a `DatabaseUnavailableError`.
 */
export async function* writeBackup(url: string, { parser, onHead, onRows }: Options): AsyncGenerator<Buffer> {
  const { sql } = connect(url, { max: 1, applicationName: "readout backup" });
  try {
    await sql`begin isolation level repeatable read read only`;
    await sql`set local timezone = 'UTC'`;
    // In the order in which rows are stored, so that a restored table lies on the disk as this one does.
    await sql`set local synchronize_seqscans = off`;
    const head = makeHead({ parser, rows: await countRows(sql) });
    await onHead?.(head);
    yield Buffer.from(`${JSON.stringify(head)}\n`);
    let done = 0;
    for (const table of TABLES) {
      for await (const lines of readAhead(listLines(sql, table))) {
        yield Buffer.concat(lines);
        onRows?.((done += lines.length));
      }
    }
    await sql`commit`;
  } catch (error) {
    throw findUnavailability(url, error) ?? error;
  } finally {
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

async function* listLines(sql: ISql, table: string): AsyncGenerator<Buffer[]> {
  const line = sql.unsafe(`'{"table":"${table}","row":' || row_to_json(t) || e'}\\n'`);
  // Bytes as they come: they are text for those only who read the file.
  for await (const rows of sql`select ${line} from ${sql(table)} t`.raw().cursor(ROWS_AT_ONCE))
    yield rows.flat();
}
