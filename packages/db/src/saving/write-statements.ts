import { eq, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../client";
import { toTsvector } from "../lexemes";
import { statements } from "../schema";
import { inChunks } from "./in-chunks";
import { spellLabels } from "./list-labels";
import type { StatementRow } from "./statement-row";

/** Everything stored of a statement but its lexemes and labels. */
export function statementColumns() {
  const { tsv: _tsv, labels: _labels, ...columns } = getTableColumns(statements);
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

/**
 * Inserts the rows, or replaces those that are there. They travel as one JSON parameter: as one parameter for each
 * column, building the query took as long as running it.
 */
export async function upsertStatements(tx: Db, rows: StatementRow[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    await tx.execute(sql`
      insert into statements (${NAMES})
      select ${NAMES} from jsonb_populate_recordset(null::statements, ${JSON.stringify(chunk.map(toRecord))}::text::jsonb)
      on conflict (article_id, id) do update set ${REPLACED}`);
  }
}

function toRecord(row: StatementRow): Record<string, unknown> {
  const record = Object.entries(row).map(([name, value]) => [toSnakeCase(name), value]);
  return { ...Object.fromEntries(record), tsv: spellLexemes(row), labels: spellLabels(row) };
}

/** As stored in `statements.tsv`. */
export function spellLexemes({
  words,
  speakerOffices,
  office,
}: Pick<StatementRow, "words" | "speakerOffices" | "office">): string {
  return toTsvector({ words, offices: [...new Set([...speakerOffices, office ?? ""])] });
}

const COLUMNS = Object.keys(getTableColumns(statements)).map(toSnakeCase);
const NAMES = sql.raw(COLUMNS.join(", "));
const REPLACED = sql.raw(
  COLUMNS.filter((name) => name !== "article_id" && name !== "id")
    .map((name) => `${name} = excluded.${name}`)
    .join(", "),
);

/** A column's name in Postgres. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
