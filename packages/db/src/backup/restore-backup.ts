import type { TransactionSql } from "postgres";
import type { Connection } from "../client";
import { TABLES } from "./tables";
import { nameSchema } from "./write-backup";

const ROWS_AT_ONCE = 500;

/** The file is no backup, is damaged, or does not fit: nothing was changed. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** Puts a backup's lines into a database without articles, all or nothing. Returns the counts. Throws `BackupError`. */
export async function restoreBackup(
  { sql }: Connection,
  lines: AsyncIterable<string>,
): Promise<Record<string, number>> {
  return await sql.begin(async (transaction) => {
    const [stored] = await transaction`select from articles limit 1`;
    if (stored)
      throw new BackupError("this database holds articles already: a backup is restored into an empty one");
    for (const table of TABLES.toReversed()) await transaction`delete from ${sql(table)}`;
    const restore = new Restore(transaction);
    for await (const line of lines) await restore.take(line);
    return restore.end();
  });
}

class Restore {
  private number = 0;
  private table = "";
  private rows: string[] = [];
  private expected: unknown;
  private readonly counts: Record<string, number> = {};

  constructor(private readonly sql: TransactionSql) {}

  async take(line: string): Promise<void> {
    this.number++;
    const { readout, schema, table, row, end } = this.parse(line);
    if (this.number === 1) this.checkHead(readout, schema);
    else if (end !== undefined) this.expected = end;
    else if (typeof table === "string" && TABLES.includes(table) && row && this.expected === undefined)
      await this.add(table, line.slice(line.indexOf('"row":') + 6, -1));
    else throw new BackupError(`line ${this.number}: not a line of a backup`);
  }

  async end(): Promise<Record<string, number>> {
    await this.flush();
    if (this.expected === undefined) throw new BackupError(`cut off after line ${this.number}`);
    for (const table of TABLES) this.counts[table] ??= 0;
    const isWhole = TABLES.every((table) => Object(this.expected)[table] === this.counts[table]);
    if (!isWhole) throw new BackupError("damaged: it holds other rows than its last line counts");
    return this.counts;
  }

  private parse(line: string): Record<string, unknown> {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw new BackupError(`line ${this.number}: broken JSON`, { cause });
    }
  }

  private checkHead(readout: unknown, schema: unknown): void {
    if (readout !== "backup") throw new BackupError("line 1: not a backup of Readout");
    if (schema === nameSchema()) return;
    throw new BackupError(
      "it was made by another version of Readout: restore it with that version, then start this one on that database",
    );
  }

  private async add(table: string, row: string): Promise<void> {
    if (table !== this.table || this.rows.length === ROWS_AT_ONCE) await this.flush();
    this.table = table;
    this.rows.push(row);
  }

  private async flush(): Promise<void> {
    const { sql, table, rows } = this;
    if (rows.length === 0) return;
    this.counts[table] = (this.counts[table] ?? 0) + rows.length;
    this.rows = [];
    const columns = await this.listColumns(table);
    await sql`
      insert into ${sql(table)} (${sql(columns)}) overriding system value
      select ${sql(columns)} from jsonb_populate_recordset(null::${sql(table)}, ${`[${rows.join(",")}]`}::text::jsonb)`;
  }

  /** Those that are stored; the others the database makes itself. */
  private async listColumns(table: string): Promise<string[]> {
    const rows = await this.sql<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
    return rows.map(({ name }) => name);
  }
}
