import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { statementVersions } from "../schema";
import { insertRows } from "./insert-rows";
import type { StatementRow } from "./statement-row";

/** Keeps statements as they were in the version of their article that another takes the place of. */
export async function keepSuperseded(tx: Db, stored: StatementRow[], written: StatementRow[]): Promise<void> {
  const nameOf = ({ articleId, id }: StatementRow) => `${articleId} ${id}`;
  const versions = new Map(written.map((row) => [nameOf(row), row.version]));
  const superseded = stored.filter((row) => (versions.get(nameOf(row)) ?? row.version) !== row.version);
  const rows = superseded.map((row) => ({
    articleId: row.articleId,
    id: row.id,
    version: row.version,
    row: { ...row },
  }));
  await insertRows(
    tx,
    statementVersions,
    rows,
    sql`on conflict (article_id, id, version) do update set row = excluded.row`,
  );
}
