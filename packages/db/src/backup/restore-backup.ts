import type { TransactionSql } from "postgres";
import type { Connection } from "../client";
import { findUnavailability } from "../database-unavailable";
import { distributeTables } from "../distribute-tables";
import { checkEmpty, type Starter } from "./check-empty";
import { BackupError } from "./errors";
import { type Head, readHead } from "./head";
import { describe, isOfRow, RowLoader } from "./load-rows";
import { readLine } from "./read-line";
import {
  bringUpToDate,
  createTablesBeside,
  dropIndexes,
  listColumns,
  lockTables,
  swapTables,
} from "./tables-beside";

/** Rows from one progress to the next. */
const ROWS_BETWEEN = 1000;

interface Options {
  starter: Starter;
  signal?: AbortSignal;
  onHead?: (head: Head) => Promise<void>;
  /** Rows that are in, of those that the head counts. */
  onRows?: (rows: number) => void;
  /** Indexes and foreign keys that are made, of so many. */
  onIndex?: (made: number, of: number) => void;
}

/**
 * Puts a backup's lines into an empty database, all or nothing: into tables beside those in use, which are read meanwhile,
 * and take their place at the end. A backup of an older schema is brought up to date on the way. Returns the rows of each
 * table. Throws a `BackupError`, a `TargetError` or a `DatabaseUnavailableError`.
 */
export async function restoreBackup(
  { sql, url }: Pick<Connection, "sql" | "url">,
  lines: AsyncIterable<string>,
  options: Options,
): Promise<Record<string, number>> {
  const restored = sql.begin(async (transaction) => {
    await checkEmpty(transaction, options.starter);
    const [session] = await transaction<[{ pid: number }]>`select pg_backend_pid() as pid`;
    const cancel = () => void sql`select pg_cancel_backend(${session.pid})`.catch(() => undefined);
    options.signal?.addEventListener("abort", cancel);
    try {
      return await restore(transaction, lines, options);
    } finally {
      options.signal?.removeEventListener("abort", cancel);
    }
  });
  const counts = await restored.catch((error: unknown) => {
    throw findUnavailability(url, error) ?? error;
  });
  await distributeTables(sql);
  // So that pages are planned, and told by indexes alone, from the start. No index holds anything to clean up.
  await sql`vacuum (analyze, index_cleanup off)`;
  return counts;
}

async function restore(
  sql: TransactionSql,
  lines: AsyncIterable<string>,
  { starter, onHead, onRows, onIndex }: Options,
): Promise<Record<string, number>> {
  let restore: Restore | undefined;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (restore) {
      await restore.loader.take(readLine(line, number), number);
      if (number % ROWS_BETWEEN === 0) onRows?.(number - 1);
    } else {
      restore = await begin(sql, readHead(line));
      await onHead?.(restore.head);
    }
  }
  if (!restore) throw new BackupError("empty: not a backup of Readout");
  const { head, loader, indexes } = restore;
  await loader.end();
  checkCounts(head, loader.counts, number);
  await makeIndexes(sql, indexes, onIndex);
  await bringUpToDate(sql, head.schema);
  const tables = [...(await listColumns(sql)).keys()];
  await lockTables(sql, tables);
  await checkEmpty(sql, starter);
  await swapTables(sql, tables);
  return head.rows;
}

interface Restore {
  head: Head;
  loader: RowLoader;
  /** Statements that make them. */
  indexes: string[];
}

async function begin(sql: TransactionSql, head: Head): Promise<Restore> {
  await createTablesBeside(sql, head.schema);
  const indexes = await dropIndexes(sql);
  return { head, loader: new RowLoader(sql, await listColumns(sql)), indexes };
}

function checkCounts({ rows }: Head, counts: Record<string, number>, lines: number): void {
  for (const [table, wanted] of Object.entries(rows)) {
    const found = counts[table] ?? 0;
    if (found !== wanted)
      throw new BackupError(
        `damaged: line 1 counts ${wanted} rows of ${table}, and ${found} are there (in ${lines} lines)`,
      );
  }
}

async function makeIndexes(
  sql: TransactionSql,
  indexes: string[],
  onIndex: Options["onIndex"],
): Promise<void> {
  for (const [made, statement] of indexes.entries()) {
    onIndex?.(made, indexes.length);
    try {
      await sql.unsafe(statement);
    } catch (error) {
      if (!isOfRow(error)) throw error;
      throw new BackupError(`damaged: its rows do not fit each other: ${describe(error)}`, { cause: error });
    }
  }
}
