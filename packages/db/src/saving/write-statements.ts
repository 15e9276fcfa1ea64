import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { toTsvector } from "../lexemes";
import { statements } from "../schema";
import { inChunks } from "./in-chunks";
import type { StatementRow } from "./statement-row";

/** Everything stored of a statement but its lexemes. */
export function statementColumns() {
  const { tsv: _tsv, ...columns } = getTableColumns(statements);
  return columns;
}

/** All of an article's statements, withdrawn ones included. */
export async function listStored(tx: Db, articleId: string): Promise<StatementRow[]> {
  return tx
    .select(statementColumns())
    .from(statements)
    .where(eq(statements.articleId, articleId))
    .orderBy(statements.id);
}

/** Inserts the rows, or replaces those that are there. */
export async function upsertStatements(tx: Db, rows: StatementRow[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    await tx
      .insert(statements)
      .values(chunk.map((row) => ({ ...row, tsv: toTsvector(row.words) })))
      .onConflictDoUpdate({ target: [statements.articleId, statements.id], set: REPLACED });
  }
}

/** `{ words: excluded.words, … }` for every column but the key. */
const REPLACED = Object.fromEntries(
  Object.keys(getTableColumns(statements))
    .filter((name) => name !== "articleId" && name !== "id")
    .map((name): [string, SQL] => [name, sql.raw(`excluded.${toSnakeCase(name)}`)]),
);

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
