import { getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../client";
import { toTsvector } from "../lexemes";
import { statements } from "../schema";
import { insertRows, isAnyOf, replaceAllBut } from "./insert-rows";
import { spellLabels } from "./list-labels";
import type { StatementRow } from "./statement-row";

/** Everything stored of a statement but its lexemes and labels. */
export function statementColumns() {
  const { tsv: _tsv, labels: _labels, ...columns } = getTableColumns(statements);
  return columns;
}

/** All statements of these articles, withdrawn ones included. */
export async function listStored(tx: Db, articleIds: string[]): Promise<StatementRow[]> {
  return tx
    .select(statementColumns())
    .from(statements)
    .where(isAnyOf(statements.articleId, articleIds))
    .orderBy(statements.articleId, statements.id);
}

const REPLACED = replaceAllBut(statements, ["articleId", "id"]);

/** Inserts the rows, or replaces those that are there. */
export async function upsertStatements(tx: Db, rows: StatementRow[]): Promise<void> {
  const whole = rows.map((row) => ({ ...row, tsv: spellLexemes(row), labels: spellLabels(row) }));
  await insertRows(tx, statements, whole, sql`on conflict (article_id, id) do update set ${REPLACED}`);
}

/** As stored in `statements.tsv`. */
export function spellLexemes({
  words,
  speakerOffices,
  office,
}: Pick<StatementRow, "words" | "speakerOffices" | "office">): string {
  return toTsvector({ words, offices: [...new Set([...speakerOffices, office ?? ""])] });
}
