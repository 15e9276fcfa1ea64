import postgres, { type TransactionSql } from "postgres";
import { BackupError } from "./errors";
import type { Line } from "./read-line";

const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 2 ** 20;

interface Batch {
  table: string;
  /** Number of its first line. */
  line: number;
  rows: string[];
  characters: number;
}

/** Inserts rows in batches, one of them while the next one is read. */
export class RowLoader {
  /** Rows of each table that were taken. */
  readonly counts: Record<string, number> = {};
  private batch: Batch = { table: "", line: 0, rows: [], characters: 0 };
  private inserting: Promise<void> = Promise.resolve();

  constructor(
    private readonly sql: TransactionSql,
    private readonly columns: ReadonlyMap<string, string[]>,
  ) {}

  async take({ table, row }: Line, number: number): Promise<void> {
    if (!this.columns.has(table)) throw new BackupError(`line ${number}: no table is called ${table}`);
    const { batch } = this;
    const isFull = batch.rows.length === ROWS_AT_ONCE || batch.characters > CHARACTERS_AT_ONCE;
    if (table !== batch.table || isFull) await this.begin(table, number);
    this.batch.rows.push(row);
    this.batch.characters += row.length;
    this.counts[table] = (this.counts[table] ?? 0) + 1;
  }

  /** Resolves when all rows are in. */
  async end(): Promise<void> {
    await this.begin("", 0);
    await this.inserting;
  }

  private async begin(table: string, line: number): Promise<void> {
    await this.inserting;
    if (this.batch.rows.length > 0) {
      this.inserting = this.insert(this.batch);
      // It is awaited when the next batch is full; until then nobody listens.
      this.inserting.catch(() => undefined);
    }
    this.batch = { table, line, rows: [], characters: 0 };
  }

  private async insert(batch: Batch): Promise<void> {
    try {
      await this.insertRows(batch.table, batch.rows);
    } catch (error) {
      if (isOfRow(error)) await this.nameLine(batch);
      throw error;
    }
  }

  /** Throws for the first row that Postgres refuses. */
  private async nameLine({ table, line, rows }: Batch): Promise<void> {
    for (const [index, row] of rows.entries()) {
      try {
        await this.insertRows(table, [row]);
      } catch (error) {
        if (!isOfRow(error)) throw error;
        throw new BackupError(`line ${line + index}: no row of ${table}: ${describe(error)}`, {
          cause: error,
        });
      }
    }
  }

  /** In a savepoint, so that the rows may be tried one by one; the driver's own ones would lie in each other, and never end. */
  private async insertRows(table: string, rows: string[]): Promise<void> {
    const { sql } = this;
    const names = sql(this.columns.get(table) ?? []);
    await sql`savepoint rows`;
    try {
      await sql`
        insert into ${sql(table)} (${names})
        select ${names} from json_populate_recordset(null::${sql(table)}, ${`[${rows.join(",")}]`}::text::json)`;
      await sql`release savepoint rows`;
    } catch (error) {
      await sql`rollback to savepoint rows`;
      throw error;
    }
  }
}

/** A value that does not fit its column, or a constraint that the row breaks. */
export function isOfRow(error: unknown): error is postgres.PostgresError {
  return error instanceof postgres.PostgresError && /^(22|23|54)/.test(error.code);
}

/** What Postgres says, with the row or key that it is about. */
export function describe({ message, detail }: postgres.PostgresError): string {
  return detail ? `${message} (${shorten(detail)})` : message;
}

const LONGEST = 200;
const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
